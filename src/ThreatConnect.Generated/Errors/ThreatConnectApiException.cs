using System.Net;

namespace ThreatConnect;

/// <summary>The server answered with an error: by its status code, or by an envelope whose status is not <c>Success</c>.</summary>
public sealed class ThreatConnectApiException : ThreatConnectException
{
    /// <summary>Makes one, for a reader or a test.</summary>
    /// <param name="message">What happened, with the server's own words first.</param>
    /// <param name="method">The verb of the request.</param>
    /// <param name="path">The path and query of the request.</param>
    /// <param name="statusCode">The status code of the answer.</param>
    public ThreatConnectApiException(string message, HttpMethod method, string path, HttpStatusCode statusCode)
        : base(message, method, path, innerException: null)
    {
        StatusCode = statusCode;
    }

    /// <summary>The status code of the answer. It can be 200: the platform also fails inside a successful answer.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The envelope's own status, such as <c>Failure</c> or <c>Error</c>; null when the answer has none.</summary>
    public string? Status { get; init; }

    /// <summary>The server's own message; null when it gave none.</summary>
    public string? ServerMessage { get; init; }

    /// <summary>The beginning of the answer's text, at most 1,024 characters.</summary>
    public string BodyExcerpt { get; init; } = string.Empty;

    /// <summary>How long the server asks to wait before a repetition; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
