using System.Text.Json;

namespace ThreatConnect;

// Writes indicators as the first version of batches has them, whose members are fewer.
internal static class FirstVersionText
{
    // json: where to write.
    // indicator: the indicator.
    // created: what creates it, as it was written for the second version.
    public static void Write(Utf8JsonWriter json, BatchIndicator indicator, ReadOnlyMemory<byte> created)
    {
        if (Unknown(indicator) is { } member)
        {
            throw new ArgumentException($"The indicator cannot be sent: a batch of the first version has no {member}.");
        }

        var (rating, confidence) = RatingOf(created.Span);
        json.WriteStartObject();
        IndicatorText.WriteSummary(json, indicator);
        IndicatorText.WriteType(json, indicator);
        IndicatorText.WriteRating(json, rating, confidence);
        MemberText.Write(json, "description"u8, indicator.Description);
        MemberText.Write(json, "source"u8, indicator.Source);
        MemberText.WriteAttributes(json, indicator.Attributes, isFirstVersion: true);
        MemberText.WriteTags(json, indicator.Tags);
        IndicatorText.WriteGroupIds(json, indicator.AssociatedGroupIds);
    }

    private static string? Unknown(BatchIndicator indicator) => indicator switch
    {
        { SecurityLabels.Count: > 0 } => "security labels",
        { AssociatedGroups.Count: > 0 } => "groups by their xids; name them by their ids",
        { AssociatedIndicators.Count: > 0 } => "associated indicators",
        { FileOccurrences.Count: > 0 } => "file occurrences",
        { FirstSeen: not null } or { LastSeen: not null } => "first and last sighting",
        { ExternalDateAdded: not null } or { ExternalDateExpires: not null } or { ExternalLastModified: not null } => "external dates",
        _ => null,
    };

    private static (decimal? Rating, int? Confidence) RatingOf(ReadOnlySpan<byte> created)
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
}
