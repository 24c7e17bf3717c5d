namespace ThreatConnect.FaultTests.Table;

// All faults. docs/faults.md shows the table.
internal static class FaultTable
{
    public static IReadOnlyList<FaultGroup> Groups { get; } =
    [
        ConnectionFaults.Group,
        StatusFaults.Group,
        ContentFaults.Group,
        CompressionFaults.Group,
        ListFaults.Group,
        BatchFaults.Group,
        SecretFaults.Group,
        ClockFaults.Group,
    ];

    public static IReadOnlyList<Fault> All { get; } = [.. Groups.SelectMany(group => group.Faults)];

    public static Fault Find(string name) => All.Single(fault => fault.Name == name);
}
