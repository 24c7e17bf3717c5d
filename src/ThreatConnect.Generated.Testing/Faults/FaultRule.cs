namespace ThreatConnect.Testing.Faults;

internal sealed class FaultRule(SimulatedFault fault, Func<SimulatedRequest, bool>? match)
{
    public SimulatedFault Fault { get; } = fault;

    public required int Remaining { get; set; }

    // How many matching requests go well before the fault begins.
    public required int Skipped { get; set; }

    public bool Matches(SimulatedRequest request) => match?.Invoke(request) ?? true;
}
