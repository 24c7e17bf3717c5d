using ThreatConnect.EndToEndTests.Seed;
using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests;

// Each type, with a server that responds in all other forms at once (evidence.md §1.4, §7).
public sealed class EveryTypeInOtherFormTests : EveryTypeTests
{
    public EveryTypeInOtherFormTests(SimulatedInstance instance)
        : base(instance) => instance.Simulator.ResponseForms = ResponseForms.All;
}

// The examples of the vendor's Python SDK, with the same server.
public sealed class SeedInOtherFormTests : SeedTests
{
    public SeedInOtherFormTests(SeedInstance instance)
        : base(instance) => instance.Simulator.ResponseForms = ResponseForms.All;
}
