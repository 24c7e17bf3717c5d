using System.Net;
using ThreatConnect.Protocol;

namespace ThreatConnect.Http;

// Determines which results are worth another attempt. RawRequest.IsRepeatable determines whether a request may be repeated at all.
internal static class RetryRules
{
    public static bool IsTransient(RawResponse response) => response.StatusCode switch
    {
        HttpStatusCode.TooManyRequests or HttpStatusCode.InternalServerError => true,
        HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout => true,
        HttpStatusCode.ServiceUnavailable => !ResponseValidator.IsDisabled(response),
        _ => false,
    };

    // Whether the platform may have carried out the request: only a refusal for too many requests says that it has not.
    public static bool HidesResponse(RawResponse response) =>
        response.StatusCode != HttpStatusCode.TooManyRequests && IsTransient(response);

    // Whether the platform may have carried out the request. Without a connection it has not received it.
    public static bool HidesResponse(Exception exception) => IsTransient(exception) && exception is not HttpRequestException
    {
        HttpRequestError: HttpRequestError.ConnectionError
            or HttpRequestError.NameResolutionError
            or HttpRequestError.SecureConnectionError
            or HttpRequestError.ProxyTunnelError,
    };

    // Whether a failure was caused by the connection and not by the request.
    public static bool IsTransient(Exception exception) =>
        exception is HttpRequestException or IOException or InvalidDataException or AttemptTimeoutException;
}
