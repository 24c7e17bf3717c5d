namespace ThreatConnect.Testing.Faults;

// What a fault changes in the processing of a request.
internal sealed record RequestChange
{
    public static RequestChange None { get; } = new();

    // The time by which the clock of the server is ahead.
    public TimeSpan ClockOffset { get; init; }

    // Whether every page of a list is its first one.
    public bool IgnoresStart { get; init; }
}
