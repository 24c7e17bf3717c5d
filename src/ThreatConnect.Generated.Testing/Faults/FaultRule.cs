namespace ThreatConnect.Testing.Faults;

internal sealed class FaultRule(SimulatedFault fault, Func<SimulatedRequest, bool>? match)
{
    public SimulatedFault Fault { get; } = fault;

    public Func<SimulatedRequest, bool>? Match { get; } = match;

    public int Remaining { get; set; }
}
