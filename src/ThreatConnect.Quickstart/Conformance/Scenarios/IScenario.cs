using ThreatConnect.Quickstart.Conformance.Checks;

namespace ThreatConnect.Quickstart.Conformance.Scenarios;

// Requests of their own for what is said of several operations.
internal interface IScenario
{
    // What it checks where it can.
    IEnumerable<Check> Checks { get; }

    Task RunAsync(CancellationToken cancellationToken);
}
