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

    /// <summary>Why, in one word without any value: the status code, or what kept an answer from coming, such as <c>ConnectionError</c>.</summary>
    public required string Reason { get; init; }
}
