namespace ThreatConnect.Testing.Model;

// The configuration of a metric (evidence.md §7.20) and its values.
internal sealed record CustomMetric
{
    public long Id { get; init; }

    public required string Name { get; init; }

    public required string DataType { get; init; }

    public required string Interval { get; init; }

    public bool HasKeyedValues { get; init; }

    public string? Description { get; init; }

    public ImmutableArray<MetricValue> Values { get; init; } = [];

    // The total of the values of a key in the interval that a date is in.
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

// A value of a metric. The key is null unless the metric has keyed values.
internal sealed record MetricValue(string? Key, decimal Value, decimal Weight, DateTimeOffset Date);

// The intervals of evidence.md §7.20.
internal static class MetricInterval
{
    public static DateTimeOffset StartOf(string interval, DateTimeOffset date)
    {
        var utc = date.ToUniversalTime();
        var midnight = new DateTimeOffset(utc.Date, TimeSpan.Zero);
        return interval switch
        {
            "Hourly" => HourOf(utc),
            // The first day of a week is not documented. Monday is the rule of ISO 8601.
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
