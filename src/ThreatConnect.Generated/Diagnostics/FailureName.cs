using System.Globalization;
using System.Net;

namespace ThreatConnect.Diagnostics;

// Names a failure in one word that is the same for every failure of its kind; messages hold addresses, and with them values.
internal static class FailureName
{
    public static string Of(Exception exception) => exception switch
    {
        ThreatConnectApiException refused => Of(refused.StatusCode),
        ThreatConnectTransportException { InnerException: { } cause } => Of(cause),
        HttpRequestException { HttpRequestError: not HttpRequestError.Unknown and var error } => error.ToString(),
        _ => exception.GetType().Name,
    };

    public static string Of(HttpStatusCode statusCode) => ((int)statusCode).ToString(CultureInfo.InvariantCulture);
}
