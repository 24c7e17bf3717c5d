namespace ThreatConnect.Http;

// An attempt made no progress for as long as it may, or took longer in all than it may.
internal sealed class AttemptTimeoutException(string message, Exception inner) : Exception(message, inner)
{
    public static AttemptTimeoutException Idle(TimeSpan timeout, Exception inner) => new($"The server sent nothing for {timeout.TotalSeconds:0.###} s.", inner);

    public static AttemptTimeoutException Whole(TimeSpan timeout, Exception inner) => new($"The attempt took longer than {timeout.TotalSeconds:0.###} s.", inner);
}
