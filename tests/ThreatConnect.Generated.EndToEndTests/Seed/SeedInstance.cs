using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests.Seed;

// An instance whose organization is called as in the examples.
public sealed class SeedInstance : SimulatedInstance
{
    protected override SimulatorOptions Options => new() { Owners = [new("MyOrg", "Organization"), new("Common Community", "Community")] };
}
