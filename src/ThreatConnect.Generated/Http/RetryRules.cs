using System.Net;
using ThreatConnect.Raw;
using ThreatConnect.Reading;

namespace ThreatConnect.Http;

/// <summary>What is worth another attempt. Whether a request may be repeated at all is the request's own statement.</summary>
internal static class RetryRules
{
    /// <summary>Whether an answer may be different the next time.</summary>
    public static bool IsTransient(RawResponse answer) => answer.StatusCode switch
    {
        HttpStatusCode.TooManyRequests or HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout => true,
        HttpStatusCode.ServiceUnavailable => !AnswerJudge.IsNotLicensed(answer),
        _ => false,
    };

    /// <summary>Whether a failure came from the way and not from what was sent.</summary>
    public static bool IsTransient(Exception exception) => exception is HttpRequestException or IOException or AttemptTimeoutException;
}
