using System.Text;
using System.Text.Json;
using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect.Resources.Batch.Results;

// Reads an error of a job. Its texts are those of a server, which may repeat what it was sent.
internal sealed class BatchErrorReader(Secrets secrets) : ItemReader<BatchError>
{
    private static readonly MemberNames s_members = new("errorReason", "errorMessage", "errorSource");

    public override bool SkipsOthers => true;

    public override BatchError Read(ref JsonScanner json)
    {
        string? reason = null, message = null, source = null;
        AdditionalMembers? more = null;
        for (var member = json.FirstMember(s_members); member >= 0; member = json.NextMember(s_members, member))
        {
            switch (member)
            {
                case 0: reason = BatchText.Read(ref json, secrets); break;
                case 1: message = BatchText.Read(ref json, secrets); break;
                case 2: source = ReadSource(ref json); break;
                default: more = json.Additional(more); break;
            }
        }

        return new BatchError { Reason = reason, Message = message, Source = source, AdditionalMembers = secrets.Redact(more) };
    }

    // A text, or the whole item as older servers have it.
    private string? ReadSource(ref JsonScanner json)
    {
        if (json.Next != '{')
        {
            return BatchText.Read(ref json, secrets);
        }

        var item = json.Element();
        return secrets.Redact(TextOf(item, "xid") ?? TextOf(item, "summary") ?? TextOf(item, "name") ?? FirstText(item));
    }

    private static string? TextOf(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText()
            : null;

    private static string FirstText(JsonElement item)
    {
        foreach (var member in item.EnumerateObject())
        {
            if (member.Name != "type" && member.Value.ValueKind == JsonValueKind.String)
            {
                return member.Value.GetString()!;
            }
        }

        return item.GetRawText();
    }
}

// Reads a result of a job.
internal sealed class BatchResultReader(Secrets secrets) : ItemReader<BatchResult>
{
    private static readonly MemberNames s_members = new("code", "severity", "errorReason", "errorMessage");

    public override bool SkipsOthers => true;

    public override BatchResult Read(ref JsonScanner json)
    {
        string? code = null, severity = null, reason = null, message = null;
        AdditionalMembers? more = null;
        for (var member = json.FirstMember(s_members); member >= 0; member = json.NextMember(s_members, member))
        {
            switch (member)
            {
                case 0: code = BatchText.Read(ref json, secrets); break;
                case 1: severity = BatchText.Read(ref json, secrets); break;
                case 2: reason = BatchText.Read(ref json, secrets); break;
                case 3: message = BatchText.Read(ref json, secrets); break;
                default: more = json.Additional(more); break;
            }
        }

        return new BatchResult
        {
            Code = code,
            Severity = string.IsNullOrEmpty(severity) ? default(BatchSeverity?) : new BatchSeverity(severity),
            Reason = reason,
            Message = message,
            AdditionalMembers = secrets.Redact(more),
        };
    }
}

// Reads a text of a server, which sends other values too.
internal static class BatchText
{
    public static string? Read(ref JsonScanner json, Secrets secrets)
    {
        var text = json.Next is (byte)'{' or (byte)'[' ? Encoding.UTF8.GetString(json.SkipBytes()) : json.Text();
        return text is null ? null : secrets.Redact(text);
    }
}
