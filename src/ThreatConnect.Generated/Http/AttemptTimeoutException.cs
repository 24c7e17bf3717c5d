namespace ThreatConnect.Http;

/// <summary>An attempt made no progress for as long as it may.</summary>
internal sealed class AttemptTimeoutException(TimeSpan timeout, Exception inner)
    : Exception($"The server sent nothing for {timeout.TotalSeconds:0.###} s.", inner);
