namespace ThreatConnect.Diagnostics;

/// <summary>Names a failure in one word that is the same for every failure of its kind; messages hold addresses, and with them values.</summary>
internal static class FailureName
{
    public static string Of(Exception exception) => exception is HttpRequestException { HttpRequestError: not HttpRequestError.Unknown and var error }
        ? error.ToString()
        : exception.GetType().Name;
}
