using System.Globalization;
using System.Net;

namespace ThreatConnect.Diagnostics;

// Names a failure in one word that contains no values. Messages contain addresses, and those contain values.
internal static class FailureName
{
    public static string Of(Exception exception) => exception switch
    {
        ThreatConnectApiException error => Of(error.StatusCode),
        ThreatConnectTransportException { InnerException: { } cause } => Of(cause),
        HttpRequestException { HttpRequestError: not HttpRequestError.Unknown and var error } => error.ToString(),
        _ => exception.GetType().Name,
    };

    public static string Of(HttpStatusCode statusCode) => ((int)statusCode).ToString(CultureInfo.InvariantCulture);
}
