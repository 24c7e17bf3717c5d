using ThreatConnect.Protocol;

namespace ThreatConnect.Http;

// The exceptions of calls that ended without a response.
internal static class Failure
{
    // The exception that the caller gets for one that ended a call. It is the same one where a caller or a handler is to recognize its own.
    public static Exception Of(RawExchange exchange, Exception cause, CallLimit? limit, CancellationToken cancellationToken) => cause switch
    {
        OperationCanceledException when limit is { HasExpired: true } => OfTimeout(exchange, limit.Timeout, cause),
        CredentialFailedException failed => OfCredential(exchange, failed),

        // A caller recognizes a cancellation as its own by the token.
        _ when cancellationToken.IsCancellationRequested && (cause is OperationCanceledException || RetryRules.IsOfTransfer(cause)) =>
            new OperationCanceledException(cause.Message, cause, cancellationToken),
        _ when RetryRules.IsOfTransfer(cause) || RetryRules.IsRejectedByHandler(cause) || cause is ResponseTooLargeException =>
            Of(exchange, cause),
        _ => cause,
    };

    private static ThreatConnectTransportException Of(RawExchange exchange, Exception cause) =>
        exchange.ToFailure($"no usable response: {Explain(exchange, cause)}.{exchange.Log.Describe()}", cause);

    private static ThreatConnectTransportException OfCredential(RawExchange exchange, CredentialFailedException cause) =>
        exchange.ToFailure($"nothing was sent: {Explain(exchange, cause)}.", cause.InnerException);

    private static ThreatConnectTransportException OfTimeout(RawExchange exchange, TimeSpan timeout, Exception cause) =>
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
