namespace ThreatConnect.Quickstart.Loading;

/// <summary>Something that the limits of the API do not let in.</summary>
/// <param name="Type">The type of the object.</param>
/// <param name="Reason">Why, without the value.</param>
/// <param name="Place">File and line.</param>
/// <param name="RefusesObject">Whether the whole object was left out, or only a part of it, such as a tag.</param>
internal sealed record Refusal(string Type, string Reason, string Place, bool RefusesObject)
{
    private const string Introduction = "cannot be sent: ";

    public static Refusal Of(Entry entry, Exception exception) => new(entry.Loader.Type, ReasonOf(exception), entry.Place, RefusesObject: true);

    // The client names the member and the value before the reason; the reasons are counted here, so the value must go.
    private static string ReasonOf(Exception exception) => exception switch
    {
        ThreatConnectApiException { ServerMessage: { } message } => $"the server says: {message}",
        ArgumentException { ParamName: { } member } argument => $"{member}: {AfterIntroduction(argument.Message)}",
        _ => exception.Message.TrimEnd('.'),
    };

    private static string AfterIntroduction(string message)
    {
        var start = message.IndexOf(Introduction, StringComparison.Ordinal);
        var reason = start < 0 ? message : message[(start + Introduction.Length)..];
        return reason.Split(" (Parameter ")[0].TrimEnd('.');
    }
}
