using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>
/// The exception that is thrown when a call fails. It is a <see cref="ThreatConnectApiException"/> if the server responded with an error, a
/// <see cref="ThreatConnectTransportException"/> if no usable response arrived, a <see cref="BatchException"/> if one of these ended a
/// batch early, or a <see cref="PartsException"/> if some of several parts were not added. It never contains credentials.
/// </summary>
public abstract class ThreatConnectException : Exception
{
    private protected ThreatConnectException(string message, HttpMethod method, string path, Exception? innerException)
        : base(Excerpt.Escape(message), innerException)
    {
        Method = method;
        Path = path;
    }

    /// <summary>Gets the HTTP method of the request.</summary>
    public HttpMethod Method { get; }

    /// <summary>Gets the path and query of the request, as they were sent.</summary>
    public string Path { get; }
}
