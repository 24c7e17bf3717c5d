namespace ThreatConnect.Testing.Wire;

// Writes owners, their users and their metrics.
internal static class OwnerWriter
{
    private static readonly ImmutableArray<string> s_zeroMetrics =
    [
        "totalTrack", "totalResult", "totalEnrichedIndicator",
        "totalGroupIndicator", "totalObservationDaily", "totalObservationIndicator", "totalObservationAddress",
        "totalObservationEmailAddress", "totalObservationFile", "totalObservationHost", "totalObservationUrl",
        "totalFalsePositiveDaily",
    ];

    public static void Write(Utf8JsonWriter writer, Owner owner)
    {
        writer.WriteNumber("id", owner.Id);
        writer.WriteString("name", owner.Name);
        writer.WriteString("type", owner.Type);
    }

    // evidence.md §7.3.
    public static void WriteUser(Utf8JsonWriter writer, Member member)
    {
        writer.WriteString("userName", member.UserName);
        writer.WriteString("firstName", member.FirstName);
        writer.WriteString("lastName", member.LastName);
    }

    // evidence.md §7.2: one entry of the thirty days.
    public static void WriteMetrics(Utf8JsonWriter writer, DailyTotals day, bool namesOwner)
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

        foreach (var name in s_zeroMetrics)
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
