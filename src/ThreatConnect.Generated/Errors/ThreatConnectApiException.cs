using System.Net;

namespace ThreatConnect;

/// <summary>
/// The exception that is thrown when the server responds with an error: an error status code, or an envelope whose status is not
/// <c>Success</c>.
/// </summary>
/// <example>
/// <code>
/// try
/// {
///     await org.Groups.Campaigns[999].GetAsync();
/// }
/// catch (ThreatConnectApiException exception) when (exception.StatusCode == System.Net.HttpStatusCode.NotFound)
/// {
///     Console.WriteLine(exception.ServerMessage);
/// }
/// </code>
/// </example>
/// <seealso href="https://docs.threatconnect.com/en/latest/common_errors.html"/>
public sealed class ThreatConnectApiException : ThreatConnectException
{
    /// <summary>Initializes a new instance of the <see cref="ThreatConnectApiException"/> class.</summary>
    /// <param name="message">The message, which starts with the message of the server.</param>
    /// <param name="method">The HTTP method of the request.</param>
    /// <param name="path">The path and query of the request.</param>
    /// <param name="statusCode">The status code of the response.</param>
    public ThreatConnectApiException(string message, HttpMethod method, string path, HttpStatusCode statusCode)
        : base(message, method, path, innerException: null)
    {
        StatusCode = statusCode;
    }

    /// <summary>
    /// Gets the status code of the response. It can be 200, because the platform also reports errors in successful responses.
    /// </summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>
    /// Gets the status of the response envelope, such as <c>Failure</c> or <c>Error</c>; <see langword="null"/> if the response has none.
    /// </summary>
    public string? Status { get; init; }

    /// <summary>Gets the message of the server; <see langword="null"/> if the response has none.</summary>
    public string? ServerMessage { get; init; }

    /// <summary>Gets the beginning of the response body, at most 1,024 characters.</summary>
    public string BodyExcerpt { get; init; } = string.Empty;

    /// <summary>
    /// Gets how long the server asks to wait before the request is repeated; <see langword="null"/> if the response does not say.
    /// </summary>
    public TimeSpan? RetryAfter { get; init; }
}
