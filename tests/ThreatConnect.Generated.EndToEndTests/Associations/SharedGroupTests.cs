using ThreatConnect.EndToEndTests.Examples;

namespace ThreatConnect.EndToEndTests.Associations;

// evidence.md §8.14: what shares a group with a victim.
public sealed class SharedGroupTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>
{
    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    [Fact]
    public async Task Indicators_and_victims_that_share_a_group_are_read()
    {
        var (one, other) = (await VictimAsync("one"), await VictimAsync("other"));
        Incident incident = await _org.Groups.Incidents.CreateAsync(new() { Name = "shared", EventDate = new(2019, 4, 2, 0, 0, 0, TimeSpan.Zero) });
        await _org.Indicators.Addresses.CreateAsync(new() { Ip = "192.0.2.1" });
        await _org.Indicators.Addresses.CreateAsync(new() { Ip = "192.0.2.2" });
        var group = _org.Groups.Incidents[incident.Id];
        (await one.Indicators.ListAsync().CountAsync()).Should().Be(0);

        await group.Victims.AddAsync(one.Id);
        await other.Groups.Incidents.AddAsync(incident.Id);
        await group.Indicators.Addresses.AddAsync("192.0.2.1");

        (await one.Indicators.ListAsync().ToListAsync()).Should().ContainSingle().Which.Summary.Should().Be("192.0.2.1");
        (await one.Indicators.Addresses.ListAsync().ToListAsync()).Should().ContainSingle().Which.Ip.Should().Be("192.0.2.1");
        (await one.Indicators.Addresses.GetAsync("192.0.2.1")).Value.Ip.Should().Be("192.0.2.1");
        (await one.Indicators.OfType(IndicatorType.Address).FindAsync("192.0.2.1")).Should().NotBeNull();
        (await one.Indicators.Addresses.FindAsync("192.0.2.2")).Should().BeNull("it shares no group");
        (await one.Victims.ListAsync().ToListAsync()).Should().ContainSingle().Which.Id.Should().Be(other.Id);
        (await one.Victims.GetAsync(other.Id)).Value.Name.Should().Be("other");

        await group.Victims.RemoveAsync(other.Id);

        (await one.Victims.ListAsync().CountAsync()).Should().Be(0);
        (await one.Victims.FindAsync(other.Id)).Should().BeNull();
        (await other.Indicators.ListAsync().CountAsync()).Should().Be(0);
    }

    [Fact]
    public async Task Indicators_of_all_types_are_read()
    {
        var victim = await VictimAsync("all types");
        Threat threat = await _org.Groups.Threats.CreateAsync(new() { Name = "shared" });
        var group = _org.Groups.Threats[threat.Id];
        await group.Victims.AddAsync(victim.Id);
        foreach (var type in ExampleItems.IndicatorTypes)
        {
            await (await ExampleItems.CreateAsync(_org, type)).From(group).AddAsync();
        }

        var indicators = await victim.Indicators.ListAsync(new() { PageSize = 5 }).ToListAsync();

        indicators.Select(indicator => (string)indicator.Type!.Value).Should().BeEquivalentTo(ExampleItems.IndicatorTypes);
        foreach (var indicator in indicators)
        {
            var linked = victim.Indicators.OfType(indicator.Type);
            (await linked.ListAsync().ToListAsync()).Should().ContainSingle().Which.Id.Should().Be(indicator.Id);
            (await linked.GetAsync(indicator.Summary)).Value.Id.Should().Be(indicator.Id);
        }
    }

    private async Task<VictimHandle> VictimAsync(string name)
    {
        Victim victim = await _org.Victims.CreateAsync(new() { Name = name });
        await _org.Victims[victim.Id].Assets.PhoneNumbers.CreateAsync(new() { Number = "1" });
        return _org.Victims[victim.Id];
    }
}
