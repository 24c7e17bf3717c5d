namespace ThreatConnect.Quickstart.Loading;

/// <summary>Tells a reason without the value that was refused, so that reasons can be counted.</summary>
internal static class RefusalReason
{
    private const string Introduction = "cannot be sent: ";

    public static string Of(ThreatConnectApiException exception) => $"the server says: {exception.ServerMessage ?? exception.Message}";

    // The client names the member and the value before the reason.
    public static string Of(ArgumentException exception)
    {
        var message = exception.Message.Split(" (Parameter ")[0].TrimEnd('.');
        var start = message.IndexOf(Introduction, StringComparison.Ordinal);
        var reason = start < 0 ? message : message[(start + Introduction.Length)..];
        return exception.ParamName is { } member ? $"{member}: {reason}" : reason;
    }
}
