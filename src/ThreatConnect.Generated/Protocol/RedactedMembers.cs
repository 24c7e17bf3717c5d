using System.Text.Json;
using ThreatConnect.Json;

namespace ThreatConnect.Protocol;

// The members of a response that no property shows, without the credentials that a server may repeat in them.
internal static class RedactedMembers
{
    private static readonly JsonElement s_mark = Parse($"\"{Secrets.Mark}\"")!.Value;

    public static AdditionalMembers? Redact(this Secrets secrets, AdditionalMembers? members)
    {
        if (members is null)
        {
            return null;
        }

        var redacted = new AdditionalMembers();
        foreach (var (name, value) in members)
        {
            redacted[secrets.Redact(name)] = Redact(value, secrets);
        }

        return redacted;
    }

    private static JsonElement Redact(JsonElement value, Secrets secrets)
    {
        var text = value.GetRawText();
        var redacted = secrets.Redact(text);
        return redacted == text ? value : Parse(redacted) ?? s_mark;
    }

    // Null if the secret was more than a text, or a part of one.
    private static JsonElement? Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
