namespace ThreatConnect.Testing.Model;

// The configuration of a metric (evidence.md §7.20), and the values that were added to it.
internal sealed record CustomMetric
{
    public long Id { get; init; }

    public required string Name { get; init; }

    public required string DataType { get; init; }

    public required string Interval { get; init; }

    public bool HasKeyedValues { get; init; }

    public string? Description { get; init; }

    public ImmutableArray<MetricValue> Values { get; init; } = [];

    // What the values of a key come to in the interval of a date.
    public decimal Total(string? key, DateTimeOffset date)
    {
        var start = MetricInterval.StartOf(Interval, date);
        var values = Values.Where(value => value.Key == key && MetricInterval.StartOf(Interval, value.Date) == start).ToArray();
        return DataType switch
        {
            "Average" => values.Sum(value => value.Value * value.Weight) / values.Sum(value => value.Weight),
            "Count" => values.Length,
            "First" => values[0].Value,
            "Last" => values[^1].Value,
            "Max" => values.Max(value => value.Value),
            "Min" => values.Min(value => value.Value),
            _ => values.Sum(value => value.Value),
        };
    }
}

// A value of a metric, and the key that it was added for in a metric of keyed values.
internal sealed record MetricValue(string? Key, decimal Value, decimal Weight, DateTimeOffset Date);

// When a metric starts again (evidence.md §7.20).
internal static class MetricInterval
{
    public static DateTimeOffset StartOf(string interval, DateTimeOffset date)
    {
        var utc = date.ToUniversalTime();
        var midnight = new DateTimeOffset(utc.Date, TimeSpan.Zero);
        return interval switch
        {
            "Hourly" => HourOf(utc),
            // Which day a week starts with is not told; Monday is the rule of ISO 8601.
            "Weekly" => midnight.AddDays(-(((int)utc.DayOfWeek + 6) % 7)),
            "Monthly" => midnight.AddDays(1 - utc.Day),
            "Yearly" => midnight.AddDays(1 - utc.DayOfYear),
            _ => midnight,
        };
    }

    // The date without its minutes and seconds.
    public static DateTimeOffset HourOf(DateTimeOffset date)
    {
        var utc = date.ToUniversalTime();
        return new DateTimeOffset(utc.Date, TimeSpan.Zero).AddHours(utc.Hour);
    }
}
