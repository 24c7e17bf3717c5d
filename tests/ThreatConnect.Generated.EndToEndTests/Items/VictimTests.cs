using System.Net;

namespace ThreatConnect.EndToEndTests.Items;

public sealed class VictimTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>
{
    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    [Fact]
    public async Task A_victim_lives_from_creation_to_deletion()
    {
        Response<Victim> created = await _org.Victims.CreateAsync(new()
        {
            Name = "Jane Doe",
            Description = "Example Description.",
            Org = "Example, Inc.",
            Suborg = "Sales",
            WorkLocation = "Köln",
            Nationality = "German",
        });
        created.StatusCode.Should().Be(HttpStatusCode.Created);
        var victim = _org.Victims[created.Value.Id];
        victim.Id.Should().Be(created.Value.Id);

        Victim read = await victim.GetAsync();
        read.Should().BeEquivalentTo(new { Name = "Jane Doe", Description = "Example Description.", Org = "Example, Inc.", Suborg = "Sales", WorkLocation = "Köln", Nationality = "German" });
        read.WebLink.Should().NotBeNullOrEmpty();
        (await victim.FindAsync())!.Name.Should().Be("Jane Doe");

        Victim updated = await victim.UpdateAsync(new() { Name = "Jane Roe", Suborg = "Research" });
        (updated.Name, updated.Suborg, updated.Org).Should().Be(("Jane Roe", "Research", "Example, Inc."), "what is not set stays as it is");

        (await victim.DeleteAsync()).StatusCode.Should().Be(HttpStatusCode.OK);
        (await victim.FindAsync()).Should().BeNull();
        await victim.Invoking(v => v.DeleteAsync()).Should().ThrowAsync<ThreatConnectApiException>().Where(e => e.StatusCode == HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Victims_are_filtered_by_name()
    {
        foreach (var name in (string[])["filter one", "filter two", "other"])
        {
            await _org.Victims.CreateAsync(new() { Name = name });
        }

        (await Names(f => f.Name == "filter one")).Should().Equal("filter one");
        (await Names(f => f.Name.StartsWith("filter"))).Should().BeEquivalentTo("filter one", "filter two");
        (await Names(f => f.Name == "filter two" | f.Name == "other")).Should().BeEquivalentTo("filter two", "other");
        (await _org.Victims.ListAsync(new VictimFilter().Name == "nobody").CountAsync()).Should().Be(0);

        async Task<IEnumerable<string>> Names(Func<VictimFilter, Filter<Victim>> filter) =>
            (await _org.Victims.ListAsync(filter, options: new() { PageSize = 1 }).ToListAsync()).Select(victim => victim.Name);
    }

    [Fact]
    public async Task Assets_go_with_their_victim()
    {
        Victim victim = await _org.Victims.CreateAsync(new() { Name = "goes" });
        VictimWebSiteAsset asset = await _org.Victims[victim.Id].Assets.WebSites.CreateAsync(new() { WebSite = "www.example.com" });
        TaskEntity task = await _org.Tasks.CreateAsync(new() { Name = "stays" });
        await _org.Tasks[task.Id].VictimAssets.WebSites.AddAsync(asset.Id);

        await _org.Victims[victim.Id].DeleteAsync();

        (await _org.Tasks[task.Id].VictimAssets.ListAsync().CountAsync()).Should().Be(0);
        (await _org.Tasks[task.Id].FindAsync()).Should().NotBeNull();
    }
}
