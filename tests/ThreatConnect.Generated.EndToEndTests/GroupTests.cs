using System.Net;

namespace ThreatConnect.EndToEndTests;

public sealed class GroupTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>
{
    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    [Fact]
    public async Task A_campaign_lives_from_creation_to_deletion()
    {
        var firstSeen = new DateTimeOffset(2019, 4, 2, 0, 0, 0, TimeSpan.Zero);

        Response<Campaign> created = await _org.Groups.Campaigns.CreateAsync(new() { Name = "camp-3", FirstSeen = firstSeen });
        created.StatusCode.Should().Be(HttpStatusCode.Created);
        var campaign = _org.Groups.Campaigns[created.Value.Id];

        Campaign read = await campaign.GetAsync();
        read.Name.Should().Be("camp-3");
        read.FirstSeen.Should().Be(firstSeen);
        read.Owner!.Name.Should().Be("My Organization");

        Campaign updated = await campaign.UpdateAsync(new() { Name = "camp-3b" });
        updated.Name.Should().Be("camp-3b");
        updated.FirstSeen.Should().Be(firstSeen, "what is not set stays as it is");

        (await campaign.DeleteAsync()).StatusCode.Should().Be(HttpStatusCode.OK);
        (await campaign.FindAsync()).Should().BeNull();
        await campaign.Invoking(c => c.GetAsync()).Should().ThrowAsync<ThreatConnectApiException>()
            .Where(e => e.StatusCode == HttpStatusCode.NotFound && e.ServerMessage == "The requested resource was not found");
    }

    [Fact]
    public async Task A_list_of_a_type_is_filtered_on_the_server()
    {
        foreach (var (name, year) in new[] { ("Filter One", 2015), ("Filter Two", 2018), ("Other", 2018) })
        {
            await _org.Groups.Campaigns.CreateAsync(new() { Name = name, FirstSeen = new(year, 1, 1, 0, 0, 0, TimeSpan.Zero) });
        }

        (await Names(f => f.Name.StartsWith("Filter") & f.FirstSeen > new DateOnly(2017, 7, 13))).Should().Equal("Filter Two");
        (await Names(f => f.Name == "Filter One" | f.Name == "Other")).Should().BeEquivalentTo("Filter One", "Other");
        (await _org.Groups.Campaigns.ListAsync(f => f.Name.StartsWith("Filter")).CountAsync()).Should().Be(2);

        async Task<IEnumerable<string>> Names(Func<CampaignFilter, Filter<Campaign>> filter) =>
            (await _org.Groups.Campaigns.ListAsync(filter).ToListAsync()).Select(campaign => campaign.Name);
    }

    [Fact]
    public async Task A_group_of_a_mixed_list_gives_its_typed_object()
    {
        await _org.Groups.Adversaries.CreateAsync(new() { Name = "Mixed adversary" });

        var group = (await _org.Groups.ListAsync(f => f.Name == "Mixed adversary").FirstOrDefaultAsync())!;
        group.Type.Should().Be(GroupType.Adversary);
        await _org.Groups.OfType(group.Type)[group.Id].Tags.AddAsync("seen");

        Adversary adversary = await _org.Groups.Adversaries[group.Id.Value].GetAsync(Include.All);
        adversary.Tags.Should().ContainSingle().Which.Name.Should().Be("seen");
        (await _org.Groups.HandleOf(group).GetAsync()).Value.Name.Should().Be("Mixed adversary");
    }

    [Fact]
    public async Task A_type_that_the_document_does_not_know_is_reached_all_the_same()
    {
        var request = new ThreatConnectRequest(HttpMethod.Post, "v2", "groups", "intrusionSets")
        {
            Query = [new("owner", "My Organization")],
            Body = """{"name":"From outside"}"""u8.ToArray(),
        };
        (await instance.Client.SendAsync(request)).StatusCode.Should().Be(HttpStatusCode.Created);

        var group = (await _org.Groups.ListAsync(f => f.Name == "From outside").FirstOrDefaultAsync())!;
        await _org.Groups.OfType(group.Type)[group.Id].Tags.AddAsync("unknown type");

        (await _org.Groups.OfType("Intrusion Set").ListAsync().ToListAsync()).Should().ContainSingle(g => g.Name == "From outside");
        (await _org.Tags["unknown type"].Groups.ListAsync().CountAsync()).Should().Be(1);
    }

    [Fact]
    public async Task Groups_are_listed_across_owners()
    {
        await _org.Groups.Campaigns.CreateAsync(new() { Name = "Across" });
        await instance.Client.InOwner("Common Community").Groups.Campaigns.CreateAsync(new() { Name = "Across" });

        var both = await instance.Client.InOwners("My Organization", "Common Community").Groups.Campaigns.ListAsync(f => f.Name == "Across").ToListAsync();

        both.Select(campaign => campaign.OwnerName).Should().BeEquivalentTo("My Organization", "Common Community");
    }

    [Fact]
    public async Task Pages_follow_each_other_without_a_gap()
    {
        var names = Enumerable.Range(0, 25).Select(i => $"Page {i:00}").ToList();
        foreach (var name in names)
        {
            await _org.Groups.Adversaries.CreateAsync(new() { Name = name });
        }

        var list = _org.Groups.Adversaries.ListAsync(f => f.Name.StartsWith("Page"), options: new() { PageSize = 10 });
        var pages = new List<Page<Adversary>>();
        await foreach (var page in list.AsPages())
        {
            pages.Add(page);
        }

        pages.Select(page => page.Items.Count).Should().Equal(10, 10, 5);
        pages.Select(page => page.Total).Should().Equal(TestSimulator.ShowsTotals ? 25 : null, null, null);
        pages.SelectMany(page => page.Items).Select(adversary => adversary.Name).Should().BeEquivalentTo(names);
        (await list.Take(12).ToListAsync()).Should().HaveCount(12);
    }
}
