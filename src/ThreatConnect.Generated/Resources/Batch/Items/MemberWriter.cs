using System.Text.Json;
using ThreatConnect.Json;
using ThreatConnect.Resources.Parts;
using ThreatConnect.Values;

namespace ThreatConnect.Resources.Batch.Items;

// Writes the members that items of several kinds have.
internal static class MemberWriter
{
    // Of the lists that most items have: encoded once, because the writer would look for characters to escape each time.
    private static readonly JsonEncodedText s_attribute = JsonEncodedText.Encode("attribute");
    private static readonly JsonEncodedText s_name = JsonEncodedText.Encode("name");
    private static readonly JsonEncodedText s_tag = JsonEncodedText.Encode("tag");
    private static readonly JsonEncodedText s_type = JsonEncodedText.Encode("type");
    private static readonly JsonEncodedText s_value = JsonEncodedText.Encode("value");

    // The members that groups and indicators have in common.
    public static void WriteAttached(Utf8JsonWriter json, BatchObject item)
    {
        WriteDates(json, item.Rare?.Dates);
        WriteAttributes(json, item.Attributes, isVersion1: false);
        WriteTags(json, item.Tags);
        if (item.Rare is { } rare)
        {
            WriteSecurityLabels(json, rare.SecurityLabels);
            WriteIndicators(json, rare.AssociatedIndicators);
        }
    }

    public static void WriteAttributes(Utf8JsonWriter json, IReadOnlyList<BatchAttribute> attributes, bool isVersion1)
    {
        if (attributes.Count == 0)
        {
            return;
        }

        json.WriteStartArray(s_attribute);
        for (var i = 0; i < attributes.Count; i++)
        {
            var attribute = ListCheck.Run(attributes[i]);
            json.WriteStartObject();
            json.WriteString(s_type, WellFormed.Check(Required(attribute.Type, "the type of an attribute")));
            json.WriteString(s_value, WellFormed.Check(Required(attribute.Value, "the value of an attribute")));
            if (isVersion1 && attribute is not { Displayed: null, Pinned: null, Source: null, SecurityLabels.Count: 0 })
            {
                throw new ArgumentException(
                    "The indicator cannot be sent: version 1 of batches supports only the type and the value of an attribute.");
            }

            JsonMembers.Write(json, "displayed"u8, attribute.Displayed);
            JsonMembers.Write(json, "pinned"u8, attribute.Pinned);
            JsonMembers.Write(json, "source"u8, attribute.Source);
            if (!ListCheck.IsDefault(attribute.SecurityLabels))
            {
                WriteSecurityLabels(json, attribute.SecurityLabels);
            }

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

        json.WriteStartArray(s_tag);
        for (var i = 0; i < tags.Count; i++)
        {
            var tag = tags[i];
            if (Required(tag, "the name of a tag").Length > PartCheck.LongestTag)
            {
                throw new ArgumentException(Excerpt.ExplainTooLong("The name of a tag", tag, PartCheck.LongestTag));
            }

            json.WriteStartObject();
            json.WriteString(s_name, WellFormed.Check(tag));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteType(Utf8JsonWriter json, string type) => json.WriteString(s_type, WellFormed.Check(type));

    public static string Required(string? text, string what) =>
        string.IsNullOrEmpty(text) ? throw new ArgumentException($"The item cannot be sent: {what} must not be empty.") : text;

    private static void WriteDates(Utf8JsonWriter json, ObjectDates? dates)
    {
        if (dates is null)
        {
            return;
        }

        JsonMembers.Write(json, "firstSeen"u8, dates.FirstSeen);
        JsonMembers.Write(json, "lastSeen"u8, dates.LastSeen);
        JsonMembers.Write(json, "externalDateAdded"u8, dates.ExternalDateAdded);
        JsonMembers.Write(json, "externalDateExpires"u8, dates.ExternalDateExpires);
        JsonMembers.Write(json, "externalLastModified"u8, dates.ExternalLastModified);
    }

    private static void WriteSecurityLabels(Utf8JsonWriter json, IReadOnlyList<BatchSecurityLabel> labels)
    {
        if (labels.Count == 0)
        {
            return;
        }

        json.WriteStartArray("securityLabel"u8);
        for (var i = 0; i < labels.Count; i++)
        {
            var label = labels[i];
            json.WriteStartObject();
            JsonMembers.Write(json, "name"u8, Required(label.Name, "the name of a security label"));
            JsonMembers.Write(json, "description"u8, label.Description);
            JsonMembers.Write(json, "color"u8, label.Color);
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
        for (var i = 0; i < indicators.Count; i++)
        {
            var indicator = indicators[i];
            json.WriteStartObject();
            JsonMembers.Write(json, "indicatorType"u8, Required(indicator.Type.ToString(), "the type of an associated indicator"));
            JsonMembers.Write(
                json,
                "summary"u8,
                Required(indicator.Summary, "the value of an associated indicator, which only an association can name by its id,"));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
