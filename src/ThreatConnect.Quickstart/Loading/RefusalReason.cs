namespace ThreatConnect.Quickstart.Loading;

// Tells a reason without the value that was refused, so that reasons can be counted.
internal static class RefusalReason
{
    private const string AfterValue = "cannot be sent: ";
    private const string BeforeLength = ", and this has ";

    // Of what hangs on an object that was refused itself.
    public static string OfObject(string type) => $"the {type} was refused";

    public static string Of(ThreatConnectApiException exception) => $"the server says: {exception.ServerMessage ?? exception.Message}";

    public static string Of(BatchOutcome outcome) => outcome.WasSent ? $"the server says: {outcome.Reason}" : Of(outcome.Reason ?? $"{outcome.State}", member: null);

    public static string Of(ArgumentException exception) => Of(exception.Message, exception.ParamName);

    // The client names the member first, then the value or its length, then the reason.
    private static string Of(string text, string? member)
    {
        var message = text.Split(" (Parameter ")[0].Split(BeforeLength)[0].TrimEnd('.');
        var start = message.IndexOf(AfterValue, StringComparison.Ordinal);
        var reason = start < 0 ? message : message[(start + AfterValue.Length)..];
        return member is not null && !reason.StartsWith(member, StringComparison.Ordinal) ? $"{member}: {reason}" : reason;
    }
}
