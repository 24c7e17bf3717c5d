namespace ThreatConnect.Testing.Faults;

internal sealed class FaultRule(SimulatedFault fault, Func<SimulatedRequest, bool>? match, string requests)
{
    public SimulatedFault Fault { get; } = fault;

    // Which requests match, in words.
    public string Requests { get; } = requests;

    public required int Remaining { get; set; }

    // The number of matching requests that succeed before.
    public required int Skipped { get; set; }

    public bool Matches(SimulatedRequest request) => match?.Invoke(request) ?? true;
}
