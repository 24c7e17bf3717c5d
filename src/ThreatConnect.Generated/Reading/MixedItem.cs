using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using ThreatConnect.Runtime;

namespace ThreatConnect.Reading;

// An item of a list of all types, which holds in one member what its own type has members for.
internal static class MixedItem
{
    // An object with a member twice is refused: nobody knows which of them is meant.
    public static readonly JsonDocumentOptions Leniently = new() { AllowTrailingCommas = true, AllowDuplicateProperties = false };

    // The item with the members of its type too.
    public static ReadOnlySpan<byte> Complete(ReadOnlySpan<byte> json, ResourceType resourceType)
    {
        var item = JsonNode.Parse(json, documentOptions: Leniently)!.AsObject();
        if (resourceType.Keys.Any(key => item.ContainsKey(key.Name)) || TextOf(item[resourceType.SummaryMember]) is not { } summary)
        {
            return json;
        }

        foreach (var (name, value) in Split(summary, resourceType))
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

    private static IEnumerable<(string Name, string Value)> Split(string summary, ResourceType resourceType)
    {
        var keys = resourceType.Keys;
        if (resourceType.IsAddressedByAnyKey)
        {
            return summary.Split(IndicatorSummary.Separator).SelectMany(part => keys.Where(key => key.Form.TryNormalize(part, out _)).Take(1), (part, key) => (key.Name, part));
        }

        // The first value may hold the separator itself, as the key of a registry value can; those after it do not.
        var parts = summary.Split(IndicatorSummary.Separator);
        var extra = parts.Length - keys.Count;
        return extra < 0
            ? [(keys[0].Name, summary)]
            : keys.Select((key, index) => (key.Name, index == 0 ? string.Join(IndicatorSummary.Separator, parts[..(extra + 1)]) : parts[index + extra]));
    }
}
