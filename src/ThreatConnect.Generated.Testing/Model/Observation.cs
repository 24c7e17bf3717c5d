namespace ThreatConnect.Testing.Model;

// The number of observations of an indicator on one day (evidence.md §7.15), and the date of the last one.
internal sealed record Observation(int Count, DateTimeOffset DateObserved)
{
    public DateOnly Day => DateOnly.FromDateTime(DateObserved.UtcDateTime);
}

// An indicator and its observations in a period.
internal sealed record ObservedIndicator(Indicator Indicator, int Count, DateTimeOffset LastObserved)
{
    public static ObservedIndicator? Since(Indicator indicator, DateOnly day)
    {
        var observations = indicator.Observations.Where(observation => observation.Day >= day).ToArray();
        return observations.Length == 0
            ? null
            : new(indicator, observations.Sum(observation => observation.Count), observations.Max(observation => observation.DateObserved));
    }
}
