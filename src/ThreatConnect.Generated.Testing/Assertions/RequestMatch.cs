namespace ThreatConnect.Testing.Assertions;

// How a request compares with the expected one.
internal sealed record RequestMatch(SimulatedRequest Request, IReadOnlyList<string> Differences)
{
    // Whether it may be the one that was meant.
    public required bool IsNear { get; init; }

    public bool IsMatch => Differences.Count == 0;
}
