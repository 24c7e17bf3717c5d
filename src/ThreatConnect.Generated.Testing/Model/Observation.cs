namespace ThreatConnect.Testing.Model;

// How often, on one day, the indicator was observed (evidence.md §7.15), and when last.
internal sealed record Observation(int Count, DateTimeOffset DateObserved)
{
    public DateOnly Day => DateOnly.FromDateTime(DateObserved.UtcDateTime);
}

// An indicator with what was observed of it in some time.
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
