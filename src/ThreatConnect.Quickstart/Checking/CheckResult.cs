namespace ThreatConnect.Quickstart.Checking;

/// <summary>How many objects were compared, and what differs.</summary>
internal sealed record CheckResult(int Compared, IReadOnlyList<Difference> Differences);
