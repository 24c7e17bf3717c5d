namespace ThreatConnect.Testing.Wire;

// The daily metrics of evidence.md §7.2: thirty entries, in ascending order of dates as in the documents' example.
internal static class OwnerMetricsWriter
{
    private static readonly ImmutableArray<string> AlwaysZero =
    [
        "totalTrack", "totalResult", "totalEnrichedIndicator",
        "totalGroupIndicator", "totalObservationDaily", "totalObservationIndicator", "totalObservationAddress",
        "totalObservationEmailAddress", "totalObservationFile", "totalObservationHost", "totalObservationUrl",
        "totalFalsePositiveDaily",
    ];

    public static void Write(Utf8JsonWriter writer, DailyTotals day, bool namesOwner)
    {
        writer.WriteString("metricDate", day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (namesOwner)
        {
            writer.WriteString("ownerName", day.Owner.Name);
        }

        writer.WriteNumber("totalIndicator", day.Indicators.Count);
        writer.WriteNumber("totalGroup", day.Groups.Count);
        foreach (var type in IndicatorTypes.All.Where(type => type.MetricName is not null))
        {
            writer.WriteNumber(type.MetricName!, day.Indicators.Count(indicator => indicator.Type == type));
        }

        foreach (var type in GroupTypes.All.Where(type => type.MetricName is not null))
        {
            writer.WriteNumber(type.MetricName!, day.Groups.Count(group => group.Type == type));
        }

        foreach (var name in AlwaysZero)
        {
            writer.WriteNumber(name, 0);
        }

        writer.WriteNumber("totalTask", day.TaskCount);
        writer.WriteNumber("totalTag", day.TagCount);
        writer.WriteNumber("totalIndicatorAttribute", day.AttributesOf(day.Indicators));
        writer.WriteNumber("totalGroupAttribute", day.AttributesOf(day.Groups));
        writer.WriteNumber("totalFalsePositive", day.Indicators.Sum(indicator => indicator.FalsePositiveCount));
        writer.WriteNumber("averageIndicatorRating", day.Indicators.Average(indicator => indicator.Rating) ?? 0);
        writer.WriteNumber("averageIndicatorConfidence", day.Indicators.Average(indicator => (decimal?)indicator.Confidence) ?? 0);
    }
}
