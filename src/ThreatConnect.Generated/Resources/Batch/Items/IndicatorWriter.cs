using System.Text.Json;
using ThreatConnect.Json;

namespace ThreatConnect.Resources.Batch.Items;

// Writes indicators.
internal static class IndicatorWriter
{
    // Begins the object, with the members that create the indicator.
    public static void WriteCreate(Utf8JsonWriter json, BatchIndicator indicator)
    {
        json.WriteStartObject();
        if (indicator.Create is { } create)
        {
            RequestJson.WriteMembersInBatch(json, create.ResourceType.ToModel(create));
            return;
        }

        WriteSummary(json, indicator);
        WriteRating(json, indicator.Rating, indicator.Confidence);
    }

    // The members that a batch adds.
    // groups: the xids of the associated groups.
    public static void WriteAdded(Utf8JsonWriter json, BatchIndicator indicator, string[] groups)
    {
        var rare = indicator.Rare;
        if (indicator.Create is not null && rare is { Rating: not null } or { Confidence: not null })
        {
            throw new ArgumentException("The indicator cannot be sent: set rating and confidence on the object that creates it.");
        }

        WriteType(json, indicator);
        JsonMembers.Write(json, "description"u8, rare?.Description);
        JsonMembers.Write(json, "source"u8, rare?.Source);
        MemberWriter.WriteAttached(json, indicator);
        if (rare is not null)
        {
            WriteGroups(json, groups);
            WriteGroupIds(json, rare);
            WriteOccurrences(json, rare.FileOccurrences);
        }
    }

    // What a deletion needs.
    public static void WriteKey(Utf8JsonWriter json, BatchIndicator indicator)
    {
        json.WriteStartObject();
        WriteSummary(json, indicator);
        WriteType(json, indicator);
    }

    // The whole indicator as version 1 of batches has it, whose members are fewer (evidence.md §9.3).
    public static void WriteVersion1(Utf8JsonWriter json, BatchIndicator indicator, decimal? rating, int? confidence)
    {
        json.WriteStartObject();
        WriteSummary(json, indicator);
        WriteType(json, indicator);
        WriteRating(json, rating, confidence);
        JsonMembers.Write(json, "description"u8, indicator.Description);
        JsonMembers.Write(json, "source"u8, indicator.Source);
        MemberWriter.WriteAttributes(json, indicator.Attributes, isVersion1: true);
        MemberWriter.WriteTags(json, indicator.Tags);
        if (indicator.Rare is { } rare)
        {
            WriteGroupIds(json, rare);
        }
    }

    public static void CheckVersion1(BatchIndicator indicator)
    {
        var unknown = indicator switch
        {
            { SecurityLabels.Count: > 0 } => "security labels",
            { AssociatedGroups: var groups } when groups.Any(static group => group.Id is null) =>
                $"xids of groups; use {nameof(BatchIndicator.AssociatedGroupIds)}",
            { AssociatedIndicators.Count: > 0 } => "associated indicators",
            { FileOccurrences.Count: > 0 } => "file occurrences",
            { FirstSeen: not null } or { LastSeen: not null } => "first and last sighting",
            { ExternalDateAdded: not null } or { ExternalDateExpires: not null } or { ExternalLastModified: not null } => "external dates",
            _ => null,
        };
        if (unknown is not null)
        {
            throw new ArgumentException($"The indicator cannot be sent: version 1 of batches does not support {unknown}.");
        }
    }

    // The rating and the confidence in what was written by WriteCreate.
    public static (decimal? Rating, int? Confidence) ReadRating(ReadOnlySpan<byte> created)
    {
        decimal? rating = null;
        int? confidence = null;
        var json = new Utf8JsonReader(created);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isRating = json.ValueTextEquals("rating"u8);
            var isConfidence = json.ValueTextEquals("confidence"u8);
            json.Read();
            rating = isRating ? json.GetDecimal() : rating;
            confidence = isConfidence ? json.GetInt32() : confidence;
            json.Skip();
        }

        return (rating, confidence);
    }

    // The value in the form in which the platform writes it.
    public static string SummaryOf(BatchIndicator indicator) =>
        indicator.Create is null ? NormalizeSummary(indicator.Type, indicator.Summary) : indicator.Summary;

    // The same; null for a value that contains what joins values. A batch can send it, but nothing addresses the indicator by it.
    public static string? FindSummary(BatchIndicator indicator)
    {
        try
        {
            return SummaryOf(indicator);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // The same for a type and a value; unchanged where only the instance knows the type.
    public static string NormalizeSummary(IndicatorType type, string summary)
    {
        ArgumentException.ThrowIfNullOrEmpty(type.ToString(), nameof(type));
        ArgumentException.ThrowIfNullOrEmpty(summary);
        return KnownTypes.Indicators.Find(type.ToString()) is { } known
            ? KnownTypes.IndicatorResourceType(known.Name)!.Summary.Normalize(summary)
            : summary;
    }

    private static void WriteType(Utf8JsonWriter json, BatchIndicator indicator) =>
        MemberWriter.WriteType(json, MemberWriter.Required(indicator.Type.ToString(), "the type of the indicator"));

    private static void WriteSummary(Utf8JsonWriter json, BatchIndicator indicator) =>
        JsonMembers.Write(json, "summary"u8, MemberWriter.Required(SummaryOf(indicator), "the value of the indicator"));

    private static void WriteRating(Utf8JsonWriter json, decimal? rating, int? confidence)
    {
        JsonMembers.Write(json, "rating"u8, rating);
        JsonMembers.Write(json, "confidence"u8, confidence);
    }

    private static void WriteGroupIds(Utf8JsonWriter json, RareMembers rare)
    {
        var isOpen = false;
        for (var i = 0; i < rare.AssociatedGroupIds.Count; i++)
        {
            WriteGroupId(json, rare.AssociatedGroupIds[i], ref isOpen);
        }

        for (var i = 0; i < rare.AssociatedGroups.Count; i++)
        {
            if (rare.AssociatedGroups[i].Id is { } id)
            {
                WriteGroupId(json, id, ref isOpen);
            }
        }

        if (isOpen)
        {
            json.WriteEndArray();
        }
    }

    private static void WriteGroupId(Utf8JsonWriter json, GroupId id, ref bool isOpen)
    {
        if (!isOpen)
        {
            json.WriteStartArray("associatedGroup"u8);
            isOpen = true;
        }

        json.WriteNumberValue(id.Value);
    }

    private static void WriteGroups(Utf8JsonWriter json, string[] xids)
    {
        if (xids.Length == 0)
        {
            return;
        }

        json.WriteStartArray("associatedGroups"u8);
        for (var i = 0; i < xids.Length; i++)
        {
            json.WriteStartObject();
            JsonMembers.Write(json, "groupXid"u8, MemberWriter.Required(xids[i], "the xid of an associated group"));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // An object for one, an array for several: the first is documented, the second is what the vendor's SDK sends (evidence.md §9.3).
    private static void WriteOccurrences(Utf8JsonWriter json, IReadOnlyList<FileOccurrenceCreate> occurrences)
    {
        if (occurrences.Count == 0)
        {
            return;
        }

        json.WritePropertyName("fileOccurrence"u8);
        if (occurrences.Count == 1)
        {
            WriteOccurrence(json, occurrences[0]);
            return;
        }

        json.WriteStartArray();
        for (var i = 0; i < occurrences.Count; i++)
        {
            WriteOccurrence(json, occurrences[i]);
        }

        json.WriteEndArray();
    }

    private static void WriteOccurrence(Utf8JsonWriter json, FileOccurrenceCreate occurrence)
    {
        json.WriteStartObject();
        RequestJson.WriteMembersInBatch(json, occurrence);
        json.WriteEndObject();
    }
}
