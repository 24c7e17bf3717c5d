using ThreatConnect.EndToEndTests.Cast;

namespace ThreatConnect.EndToEndTests;

public sealed class ScopeTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>
{
    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    public static TheoryData<string> Parents => Participants.Parents;

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task Without_the_activity_log_every_call_says_so_at_the_end(string parent)
    {
        var quiet = _org.WithActivityLog(false);
        instance.Simulator.ClearRequests();

        var handle = await Participants.HandleAsync(quiet, parent);
        var attribute = await handle.Attributes.AddAsync("Title", "x");
        await handle.Attributes[attribute.Value.Id].SecurityLabels.AddAsync("TLP:RED");
        await handle.Tags.AddAsync("quiet");
        await handle.SecurityLabels.AddAsync("TLP:RED");
        await handle.Groups.ListAsync().ToListAsync();
        await handle.Indicators.ListAsync().ToListAsync();
        await handle.Tasks.ListAsync().ToListAsync();
        await handle.Victims.ListAsync().ToListAsync();
        await quiet.SecurityLabels["TLP:RED"].IsOnAsync(handle);
        await quiet.Tags["quiet"].Victims.ListAsync().ToListAsync();
        await handle.DeleteAsync();

        instance.Simulator.Requests.Should().HaveCountGreaterThan(11)
            .And.OnlyContain(request => request.RawTarget.EndsWith("createActivityLog=false", StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_the_activity_log_every_call_says_so_too()
    {
        instance.Simulator.ClearRequests();

        await instance.Client.InOwner("Common Community").WithActivityLog(true).Victims.CreateAsync(new() { Name = "logged" });

        instance.Simulator.Requests.Should().ContainSingle().Which.RawTarget.Should().EndWith("owner=Common%20Community&createActivityLog=true");
    }

    [Fact]
    public async Task Tasks_victims_and_labels_are_listed_across_owners()
    {
        foreach (var owner in (string[])["My Organization", "Common Community", "Example Source"])
        {
            var scope = instance.Client.InOwner(owner);
            await scope.Tasks.CreateAsync(new() { Name = "across" });
            await scope.Victims.CreateAsync(new() { Name = "across" });
            await scope.SecurityLabels.CreateAsync(new() { Name = "across" });
        }

        var both = instance.Client.InOwners("My Organization", "Common Community");

        (await both.Tasks.ListAsync(f => f.Name == "across", Include.All).ToListAsync()).Select(task => task.OwnerName).Should().BeEquivalentTo("My Organization", "Common Community");
        (await both.Victims.ListAsync(f => f.Name == "across").ToListAsync()).Should().HaveCount(2);
        (await both.SecurityLabels.ListAsync(f => f.Name == "across").CountAsync()).Should().Be(2);
    }

    [Fact]
    public async Task Owners_of_an_indicator_are_those_that_have_its_value()
    {
        Host[] created = [await CreateAsync("My Organization"), await CreateAsync("Example Source")];
        var host = _org.Indicators.Hosts["owned.example.com"];

        var owners = await host.ListOwnersAsync().ToListAsync();
        var additional = await host.ListOwnersAsync(additional: true).ToListAsync();

        owners.Select(owner => (owner.Name, owner.ItemId)).Should().BeEquivalentTo([("My Organization", (string?)null), ("Example Source", null)]);
        additional.Select(owner => (owner.Name, owner.ItemId)).Should().BeEquivalentTo(created.Select(one => (one.Owner, (string?)one.Id)));
        owners.Single(owner => owner.Name == "Example Source").Type.Should().Be(OwnerType.Source);
    }

    private async Task<Host> CreateAsync(string owner)
    {
        HostEntity host = await instance.Client.InOwner(owner).Indicators.Hosts.CreateAsync(new() { HostName = "owned.example.com" });
        return new(owner, host.Id.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private sealed record Host(string Owner, string Id);
}
