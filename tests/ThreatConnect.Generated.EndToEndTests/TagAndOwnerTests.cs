namespace ThreatConnect.EndToEndTests;

public sealed class TagAndOwnerTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>
{
    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    [Fact]
    public async Task A_tag_lives_from_creation_to_deletion()
    {
        await _org.Tags.CreateAsync(new() { Name = "Crimeware", Description = "For money." });
        Tag tag = await _org.Tags["Crimeware"].UpdateAsync(new() { Name = "Crimeware 2" });
        tag.Description.Should().Be("For money.");

        var listed = await _org.Tags.ListAsync(f => f.Name.StartsWith("Crimeware"), new TagListOptions { Detailed = true }).ToListAsync();
        listed.Should().ContainSingle().Which.Description.Should().Be("For money.");

        (await _org.Tags["Crimeware 2"].GetAsync()).Value.Description.Should().Be("For money.");
        await _org.Tags["Crimeware 2"].DeleteAsync();
        (await _org.Tags["Crimeware 2"].FindAsync()).Should().BeNull();
    }

    [Fact]
    public async Task A_tag_is_added_and_removed_from_the_tag()
    {
        Adversary adversary = await _org.Groups.Adversaries.CreateAsync(new() { Name = "Tagged" });
        await _org.Indicators.Addresses.CreateAsync(new() { Ip = "192.0.2.7" });
        var tag = _org.Tags["both/sides"];
        var group = _org.Groups.Adversaries[adversary.Id];
        var indicator = _org.Indicators.Addresses["192.0.2.7"];

        await tag.AddToAsync(group);
        await tag.AddToAsync(indicator);
        (await tag.IsOnAsync(group)).Should().BeTrue();
        (await tag.IsOnAsync(indicator)).Should().BeTrue();
        (await tag.Groups.Adversaries.ListAsync().ToListAsync()).Should().ContainSingle().Which.Id.Should().Be(adversary.Id);
        (await tag.Indicators.ListAsync().ToListAsync()).Should().ContainSingle().Which.Summary.Should().Be("192.0.2.7");

        await tag.RemoveFromAsync(group);
        await tag.RemoveFromAsync(indicator);
        (await tag.IsOnAsync(group)).Should().BeFalse();
        (await tag.IsOnAsync(indicator)).Should().BeFalse();
    }

    [Fact]
    public async Task Owners_members_and_metrics_are_read()
    {
        var owners = await instance.Client.Owners.ListAsync().ToListAsync();
        owners.Select(owner => owner.Name).Should().Contain(["My Organization", "Common Community"]);

        Owner mine = await instance.Client.Owners.GetMineAsync();
        mine.Type.Should().Be(OwnerType.Organization);
        (await instance.Client.Owners[mine.Id].GetAsync()).Value.Name.Should().Be(mine.Name);

        User me = await instance.Client.WhoAmIAsync();
        me.UserName.Should().Be(instance.Simulator.AccessId);
        (await instance.Client.Owners.ListMembersAsync().ToListAsync()).Should().Contain(user => user.UserName == me.UserName);
        (await instance.Client.Owners[mine.Id].ListMetricsAsync().ToListAsync()).Should().NotBeEmpty().And.OnlyContain(metric => metric.MetricDate != null);
        (await instance.Client.Owners.ListMetricsAsync().ToListAsync()).Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_wrong_owner_is_an_error_with_the_message_of_the_platform() =>
        await instance.Client.InOwner("Nobody").Groups.ListAsync().Invoking(list => list.CountAsync())
            .Should().ThrowAsync<ThreatConnectApiException>().Where(e => e.ServerMessage != null);

    [Fact]
    public async Task A_token_serves_as_well_as_a_signature()
    {
        await using var client = new ThreatConnectClient(instance.Simulator.BaseAddress, new ApiTokenCredential(instance.Simulator.ApiToken));

        (await client.WhoAmIAsync()).Value.Role.Should().Be("Api User");
    }
}
