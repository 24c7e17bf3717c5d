using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests.Bulk;

// A simulator that writes bulk reports of one source.
public sealed class BulkInstance : SimulatedInstance
{
    public const string Source = "Some Source";

    protected override SimulatorOptions Options => new()
    {
        Owners = [new SimulatedOwner("MyOrg", "Organization"), new SimulatedOwner(Source, "Source")],
        BulkReports = [new SimulatedBulkReport(Source)],
    };
}
