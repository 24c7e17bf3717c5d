using System.Net;

namespace ThreatConnect;

/// <summary>A repetition of a request.</summary>
public sealed class OperationRetry
{
    /// <summary>Which repetition it is, from 1.</summary>
    public required int Attempt { get; init; }

    /// <summary>How long is waited before it.</summary>
    public required TimeSpan Delay { get; init; }

    /// <summary>The status code of the answer that was no use; null when none came.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>What kept the answer from coming, in one word such as <c>ConnectionError</c>; null when one came.</summary>
    public string? Reason { get; init; }
}
