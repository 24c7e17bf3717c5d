namespace ThreatConnect.Testing.Assertions;

/// <summary>How a request compares with the expected one.</summary>
internal sealed record RequestMatch(SimulatedRequest Request, IReadOnlyList<string> Differences)
{
    /// <summary>Whether it may be the one that was meant.</summary>
    public required bool IsNear { get; init; }

    public bool IsMatch => Differences.Count == 0;
}
