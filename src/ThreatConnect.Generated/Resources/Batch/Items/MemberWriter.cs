using System.Text.Json;
using ThreatConnect.Values;

namespace ThreatConnect.Resources.Batch.Items;

// Writes the members of an item that have a value.
internal static class MemberWriter
{
    private const int LongestTag = 128;

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, WellFormed.Check(value));
        }
    }

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } word)
        {
            json.WriteBoolean(name, word);
        }
    }

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (value is { } time)
        {
            json.WriteString(name, WireDate.ToText(time));
        }
    }

    // The members that groups and indicators have in common.
    public static void WriteAttached(Utf8JsonWriter json, BatchObject item)
    {
        Write(json, "firstSeen"u8, item.FirstSeen);
        Write(json, "lastSeen"u8, item.LastSeen);
        Write(json, "externalDateAdded"u8, item.ExternalDateAdded);
        Write(json, "externalDateExpires"u8, item.ExternalDateExpires);
        Write(json, "externalLastModified"u8, item.ExternalLastModified);
        WriteAttributes(json, item.Attributes, isVersion1: false);
        WriteTags(json, item.Tags);
        WriteSecurityLabels(json, item.SecurityLabels);
        WriteIndicators(json, item.AssociatedIndicators);
    }

    public static void WriteAttributes(Utf8JsonWriter json, IReadOnlyList<BatchAttribute> attributes, bool isVersion1)
    {
        if (attributes.Count == 0)
        {
            return;
        }

        json.WriteStartArray("attribute"u8);
        foreach (var attribute in attributes)
        {
            json.WriteStartObject();
            Write(json, "type"u8, Required(attribute.Type, "the type of an attribute"));
            Write(json, "value"u8, Required(attribute.Value, "the value of an attribute"));
            if (isVersion1 && attribute is not { Displayed: null, Pinned: null, Source: null, SecurityLabels.Count: 0 })
            {
                throw new ArgumentException(
                    "The indicator cannot be sent: version 1 of batches supports only the type and the value of an attribute.");
            }

            Write(json, "displayed"u8, attribute.Displayed);
            Write(json, "pinned"u8, attribute.Pinned);
            Write(json, "source"u8, attribute.Source);
            WriteSecurityLabels(json, attribute.SecurityLabels);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteTags(Utf8JsonWriter json, IReadOnlyList<string> tags)
    {
        if (tags.Count == 0)
        {
            return;
        }

        json.WriteStartArray("tag"u8);
        foreach (var tag in tags)
        {
            if (Required(tag, "the name of a tag").Length > LongestTag)
            {
                throw new ArgumentException(Excerpt.ExplainTooLong("The name of a tag", tag, LongestTag));
            }

            json.WriteStartObject();
            Write(json, "name"u8, tag);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static string Required(string? text, string what) =>
        string.IsNullOrEmpty(text) ? throw new ArgumentException($"The item cannot be sent: {what} must not be empty.") : text;

    private static void WriteSecurityLabels(Utf8JsonWriter json, IReadOnlyList<BatchSecurityLabel> labels)
    {
        if (labels.Count == 0)
        {
            return;
        }

        json.WriteStartArray("securityLabel"u8);
        foreach (var label in labels)
        {
            json.WriteStartObject();
            Write(json, "name"u8, Required(label.Name, "the name of a security label"));
            Write(json, "description"u8, label.Description);
            Write(json, "color"u8, label.Color);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteIndicators(Utf8JsonWriter json, IReadOnlyList<BatchIndicatorReference> indicators)
    {
        if (indicators.Count == 0)
        {
            return;
        }

        json.WriteStartArray("associatedIndicators"u8);
        foreach (var indicator in indicators)
        {
            json.WriteStartObject();
            Write(json, "indicatorType"u8, Required(indicator.Type.ToString(), "the type of an associated indicator"));
            Write(
                json,
                "summary"u8,
                Required(indicator.Summary, "the value of an associated indicator, which only an association can name by its id,"));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
