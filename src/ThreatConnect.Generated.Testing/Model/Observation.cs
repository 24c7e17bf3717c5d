namespace ThreatConnect.Testing.Model;

// How often, on one day, the indicator was observed (evidence.md §7.15), and when last.
internal sealed record Observation(int Count, DateTimeOffset DateObserved)
{
    public DateOnly Day => DateOnly.FromDateTime(DateObserved.UtcDateTime);
}
