using System.Net;

namespace ThreatConnect;

/// <summary>How an operation ended.</summary>
public sealed class OperationOutcome
{
    /// <summary>The status code of the last answer; null when none came.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>How many repetitions it took.</summary>
    public required int Retries { get; init; }

    /// <summary>How many objects the answer held; null where it could hold none.</summary>
    public long? Items { get; init; }

    /// <summary>How long it took, with repetitions and waits, until the answer was read or the file closed.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>Why it failed, in one word without any value: the status code, or the kind of error such as <c>ConnectionError</c>; null when all is well.</summary>
    public string? Reason { get; init; }

    /// <summary>What the caller got instead of an answer; null when all is well. Its message holds the address, and with it values.</summary>
    public Exception? Exception { get; init; }
}
