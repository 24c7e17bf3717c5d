using ThreatConnect.Protocol;

namespace ThreatConnect.Http;

// The exceptions of calls that ended without a response.
internal static class Failure
{
    public static ThreatConnectTransportException Of(RawExchange exchange, Exception cause) =>
        exchange.ToFailure($"no usable response: {Explain(exchange, cause)}.{exchange.Log.Describe()}", cause);

    public static ThreatConnectTransportException OfCredential(RawExchange exchange, CredentialFailedException cause) =>
        exchange.ToFailure($"nothing was sent: {Explain(exchange, cause)}.", cause.InnerException);

    public static ThreatConnectTransportException OfTimeout(RawExchange exchange, TimeSpan timeout, Exception cause) =>
        Of(exchange, new TimeoutException($"The call took longer than {timeout.TotalSeconds:0.###} s.", cause));

    // HttpRequestException refers to its inner exception where that one has the reason.
    private static string Explain(RawExchange exchange, Exception cause)
    {
        var reason = cause is HttpRequestException { InnerException: { } inner }
            && cause.Message.Contains("inner exception", StringComparison.OrdinalIgnoreCase)
            ? inner
            : cause;
        return exchange.Log.Secrets.Redact(reason).TrimEnd('.');
    }
}
