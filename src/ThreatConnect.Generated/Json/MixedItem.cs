using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using ThreatConnect.Values;

namespace ThreatConnect.Json;

// An item of a mixed list: the values of all keys are in one member, the summary.
internal static class MixedItem
{
    // An object with the same member twice is an error: it is not known which of them is meant.
    public static readonly JsonDocumentOptions Leniently = new() { AllowTrailingCommas = true, AllowDuplicateProperties = false };

    // Adds the members of the item's own type.
    public static ReadOnlySpan<byte> Complete(ReadOnlySpan<byte> json, SummaryFormat format)
    {
        try
        {
            return Add(json, format);
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("A text contains invalid UTF-8 or an unpaired surrogate.", exception);
        }
    }

    private static ReadOnlySpan<byte> Add(ReadOnlySpan<byte> json, SummaryFormat format)
    {
        var item = JsonNode.Parse(json, documentOptions: Leniently)!.AsObject();
        if (format.Keys.Any(key => item.ContainsKey(key.Name)) || TextOf(item[format.Member]) is not { } summary)
        {
            return json;
        }

        foreach (var (name, value) in format.Split(summary))
        {
            item[name] = value;
        }

        var buffer = new ArrayBufferWriter<byte>(json.Length * 2);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            item.WriteTo(writer);
        }

        return buffer.WrittenSpan;
    }

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
