using System.Globalization;

namespace ThreatConnect.Hosting.Logging;

/// <summary>Why something failed, in one word without any value: a status code, or the kind of error.</summary>
internal static class FailureReason
{
    public static string Of(OperationRetry retry) => retry switch
    {
        { StatusCode: { } status } => Number((int)status),
        { Reason: { } reason } => reason,
        _ => "unknown",
    };

    public static string Of(Exception exception) => exception switch
    {
        ThreatConnectApiException refused => Number((int)refused.StatusCode),
        ThreatConnectTransportException { InnerException: { } cause } => Of(cause),
        HttpRequestException { HttpRequestError: not HttpRequestError.Unknown and var error } => error.ToString(),
        _ => exception.GetType().Name,
    };

    private static string Number(int status) => status.ToString(CultureInfo.InvariantCulture);
}
