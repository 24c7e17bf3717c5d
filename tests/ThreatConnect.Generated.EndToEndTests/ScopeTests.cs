namespace ThreatConnect.EndToEndTests;

public sealed class ScopeTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>
{
    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

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
