using ThreatConnect.Testing.Batch;
using ThreatConnect.Testing.Bulk;

namespace ThreatConnect.Testing.Hosting;

// What all requests share.
internal sealed record Simulation(SimulatorOptions Options, Credentials Credentials, SimulatorClock Clock, Store Store)
{
    public BulkReports BulkReports { get; } = new(Options, Store, Clock);

    public BatchJobs BatchJobs { get; } = new(Options, Store);

    public DateTimeOffset Now => Clock.GetUtcNow();
}
