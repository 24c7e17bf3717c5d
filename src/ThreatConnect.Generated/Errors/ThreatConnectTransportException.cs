namespace ThreatConnect;

/// <summary>
/// No usable answer came: no connection, a time-out, a broken transfer, a redirect, or an answer that is not the platform's.
/// When the verb was POST, whether it was carried out is unknown.
/// </summary>
public sealed class ThreatConnectTransportException : ThreatConnectException
{
    /// <summary>Makes one, for a reader or a test.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="method">The verb of the request.</param>
    /// <param name="path">The path and query of the request.</param>
    /// <param name="innerException">What lay behind it.</param>
    public ThreatConnectTransportException(string message, HttpMethod method, string path, Exception? innerException = null)
        : base(message, method, path, innerException)
    {
    }
}
