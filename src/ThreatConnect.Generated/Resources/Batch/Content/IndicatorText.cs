using System.Text.Json;
using ThreatConnect.Json;

namespace ThreatConnect;

// Writes indicators.
internal static class IndicatorText
{
    // What creates the indicator, as an object of its own.
    public static void WriteCreate(Utf8JsonWriter json, BatchIndicator indicator)
    {
        if (indicator.Create is { } create)
        {
            create.ResourceType.WriteInBatch(json, create);
            return;
        }

        json.WriteStartObject();
        WriteSummary(json, indicator);
        WriteRating(json, indicator.Rating, indicator.Confidence);
        json.WriteEndObject();
    }

    // The members that a batch adds.
    public static void WriteAdded(Utf8JsonWriter json, BatchIndicator indicator)
    {
        if (indicator.Create is not null && (indicator.Rating is not null || indicator.Confidence is not null))
        {
            throw new ArgumentException("The indicator cannot be sent: rating and confidence are set where it is created.");
        }

        WriteType(json, indicator);
        MemberText.Write(json, "description"u8, indicator.Description);
        MemberText.Write(json, "source"u8, indicator.Source);
        MemberText.WriteAttached(json, indicator);
        WriteGroups(json, indicator.AssociatedGroups);
        WriteGroupIds(json, indicator.AssociatedGroupIds);
        WriteOccurrences(json, indicator.FileOccurrences);
    }

    // What a deletion needs.
    public static void WriteKey(Utf8JsonWriter json, BatchIndicator indicator)
    {
        json.WriteStartObject();
        WriteSummary(json, indicator);
        WriteType(json, indicator);
    }

    public static void WriteType(Utf8JsonWriter json, BatchIndicator indicator) =>
        MemberText.Write(json, "type"u8, MemberText.Required(indicator.Type.ToString(), "the type of the indicator"));

    public static void WriteSummary(Utf8JsonWriter json, BatchIndicator indicator) =>
        MemberText.Write(json, "summary"u8, MemberText.Required(SummaryOf(indicator), "the value of the indicator"));

    public static void WriteRating(Utf8JsonWriter json, decimal? rating, int? confidence)
    {
        if (rating is { } stars)
        {
            json.WriteNumber("rating"u8, stars);
        }

        if (confidence is { } percent)
        {
            json.WriteNumber("confidence"u8, percent);
        }
    }

    public static void WriteGroupIds(Utf8JsonWriter json, IReadOnlyList<GroupId> ids)
    {
        if (ids.Count == 0)
        {
            return;
        }

        json.WriteStartArray("associatedGroup"u8);
        foreach (var id in ids)
        {
            json.WriteNumberValue(id.Value);
        }

        json.WriteEndArray();
    }

    // The value in the form in which the platform writes it.
    public static string SummaryOf(BatchIndicator indicator) =>
        indicator.Create is null ? IndicatorValue.Normalize(indicator.Type, indicator.Summary) : indicator.Summary;

    private static void WriteGroups(Utf8JsonWriter json, IReadOnlyList<string> xids)
    {
        if (xids.Count == 0)
        {
            return;
        }

        json.WriteStartArray("associatedGroups"u8);
        foreach (var xid in xids)
        {
            json.WriteStartObject();
            MemberText.Write(json, "groupXid"u8, MemberText.Required(xid, "the xid of an associated group"));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // An object for one, an array for several: the first is documented, the second is what the vendor's SDK sends.
    private static void WriteOccurrences(Utf8JsonWriter json, IReadOnlyList<FileOccurrenceCreate> occurrences)
    {
        if (occurrences.Count == 0)
        {
            return;
        }

        json.WritePropertyName("fileOccurrence"u8);
        if (occurrences.Count == 1)
        {
            ModelJson.WriteInBatch(json, occurrences[0]);
            return;
        }

        json.WriteStartArray();
        foreach (var occurrence in occurrences)
        {
            ModelJson.WriteInBatch(json, occurrence);
        }

        json.WriteEndArray();
    }
}
