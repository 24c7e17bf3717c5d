using System.Net;
using ThreatConnect.Protocol;

namespace ThreatConnect.Http;

// What is worth another attempt. Whether a request may be repeated at all is the request's own statement.
internal static class RetryRules
{
    // Whether an answer may be different the next time.
    public static bool IsTransient(RawResponse answer) => answer.StatusCode switch
    {
        HttpStatusCode.TooManyRequests or HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout => true,
        HttpStatusCode.ServiceUnavailable => !ResponseValidator.IsNotLicensed(answer),
        _ => false,
    };

    // Whether the platform may have done what was asked, and only the answer was lost on the way.
    public static bool HidesAnswer(RawResponse answer) => answer.StatusCode is HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout;

    // Whether the platform may have done what was asked; without a connection it was not even asked.
    public static bool HidesAnswer(Exception exception) => IsTransient(exception) && exception is not HttpRequestException
    {
        HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
    };

    // Whether a failure came from the way and not from what was sent.
    public static bool IsTransient(Exception exception) => exception is HttpRequestException or IOException or InvalidDataException or AttemptTimeoutException;
}
