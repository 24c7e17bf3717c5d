namespace ThreatConnect;

/// <summary>
/// A call that did not give what was asked for. It is a <see cref="ThreatConnectApiException"/>, when the server answered with an error,
/// a <see cref="ThreatConnectTransportException"/>, when no usable answer came, or a <c>BatchException</c>, when one of these ended a batch early.
/// It never carries credentials.
/// </summary>
public abstract class ThreatConnectException : Exception
{
    private protected ThreatConnectException(string message, HttpMethod method, string path, Exception? innerException)
        : base(message, innerException)
    {
        Method = method;
        Path = path;
    }

    /// <summary>The verb of the request.</summary>
    public HttpMethod Method { get; }

    /// <summary>The path and query of the request, as they went over the wire.</summary>
    public string Path { get; }
}
