namespace ThreatConnect;

/// <summary>
/// The exception that is thrown when no usable response arrives: no connection, a time-out, a broken transfer, a redirect, or a response
/// that is not from the platform. If the HTTP method is POST, it is unknown whether the server carried out the request.
/// </summary>
/// <example>
/// <code>
/// try
/// {
///     await org.Groups.Campaigns[1].GetAsync();
/// }
/// catch (ThreatConnectTransportException exception)
/// {
///     Console.WriteLine($"{exception.Method} {exception.Path}: {exception.Message}");
/// }
/// </code>
/// </example>
public sealed class ThreatConnectTransportException : ThreatConnectException
{
    /// <summary>Initializes a new instance of the <see cref="ThreatConnectTransportException"/> class.</summary>
    /// <param name="message">The message.</param>
    /// <param name="method">The HTTP method of the request.</param>
    /// <param name="path">The path and query of the request.</param>
    /// <param name="innerException">The exception that is the cause.</param>
    public ThreatConnectTransportException(string message, HttpMethod method, string path, Exception? innerException = null)
        : base(message, method, path, innerException)
    {
    }
}
