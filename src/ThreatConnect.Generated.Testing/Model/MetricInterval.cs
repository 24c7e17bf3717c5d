namespace ThreatConnect.Testing.Model;

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
