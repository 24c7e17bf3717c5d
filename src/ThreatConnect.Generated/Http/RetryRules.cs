using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using Polly;
using Polly.Timeout;
using ThreatConnect.Protocol;

namespace ThreatConnect.Http;

// Determines which failures are worth another attempt, and whether a request may have one.
internal static class RetryRules
{
    public static bool IsTransient(RawResponse response) => response.StatusCode switch
    {
        HttpStatusCode.TooManyRequests or HttpStatusCode.InternalServerError => true,
        HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout => true,
        HttpStatusCode.ServiceUnavailable => !ResponseValidator.IsDisabled(response),
        _ => false,
    };

    // A certificate that is not valid now is not valid a second later.
    public static bool IsTransient(Exception exception) =>
        IsOfTransfer(exception) && exception.InnerException is not AuthenticationException;

    // Whether a failure was caused by the connection and not by the request. The handler of .NET lets a SocketException through where a
    // server closes the connection as soon as it is there.
    public static bool IsOfTransfer(Exception exception) =>
        exception is HttpRequestException or IOException or SocketException or InvalidDataException or AttemptTimeoutException;

    // Whether a handler, such as a resilience handler, gave an attempt up because it took too long.
    public static bool IsTimeoutOfHandler(Exception exception) => exception is OperationCanceledException or TimeoutRejectedException;

    // Whether a resilience handler did not let the request through: its circuit is open, or its rate limiter has no permit. It has had its
    // own retries.
    public static bool IsRejectedByHandler(Exception exception) => exception is ExecutionRejectedException;

    // Whether the platform may have carried out the request: only a refusal for too many requests says that it has not.
    public static bool MayBeDone(RawResponse response) => response.StatusCode != HttpStatusCode.TooManyRequests && IsTransient(response);

    // Whether the platform may have carried out the request. Without a connection it has not received it.
    public static bool MayBeDone(Exception exception) => IsTransient(exception) && exception is not HttpRequestException
    {
        HttpRequestError: HttpRequestError.ConnectionError
            or HttpRequestError.NameResolutionError
            or HttpRequestError.SecureConnectionError
            or HttpRequestError.ProxyTunnelError,
    };

    // Why a request is not repeated after a transient failure; null if it is.
    //
    // delay: how long the server asks to wait.
    // attempts: how often the request was sent, but for an attempt with a corrected timestamp.
    public static string? FindReasonToEnd(
        RawRequest request, bool mayBeDone, TimeSpan? delay, int attempts, ThreatConnectClientOptions options) => request switch
        {
            { Body.IsRepeatable: false } => "the stream of its body can be read only once",
            { IsIdempotent: false } when mayBeDone => $"a {request.Method} that may have been carried out is not repeated",
            _ when delay > options.MaxRetryDelay =>
                $"the server asks for a delay of {Seconds(delay.Value)}, "
                    + $"and {nameof(options.MaxRetryDelay)} is {Seconds(options.MaxRetryDelay)}",
            _ when attempts > options.MaxRetries => $"{nameof(options.MaxRetries)} is {options.MaxRetries}",
            _ => null,
        };

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.###} s");
}
