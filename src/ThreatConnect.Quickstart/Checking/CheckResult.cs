namespace ThreatConnect.Quickstart.Checking;

// How many objects were compared, and what differs.
internal sealed record CheckResult(int Compared, IReadOnlyList<Difference> Differences);
