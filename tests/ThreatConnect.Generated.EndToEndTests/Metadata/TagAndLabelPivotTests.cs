using System.Net;
using ThreatConnect.EndToEndTests.Cast;

namespace ThreatConnect.EndToEndTests.Metadata;

/// <summary>Tags and security labels on objects, from the side of the tags and labels.</summary>
public sealed class TagAndLabelPivotTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>
{
    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    public static TheoryData<string> Parents => Participants.Parents;

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task A_label_is_put_on_and_taken_off_from_its_own_side(string parent) =>
        await MarkAsync(_org.SecurityLabels["TLP:AMBER+STRICT"], await Participants.HandleAsync(_org, parent), handle => handle.SecurityLabels.ListAsync().CountAsync());

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task A_tag_is_put_on_and_taken_off_from_its_own_side(string parent) =>
        await MarkAsync(_org.Tags["both/sides #1"], await Participants.HandleAsync(_org, parent), handle => handle.Tags.ListAsync().CountAsync());

    [Fact]
    public async Task A_label_leads_to_what_carries_it()
    {
        await _org.SecurityLabels.CreateAsync(new() { Name = "leads/on +1" });
        var label = _org.SecurityLabels["leads/on +1"];
        var cast = await CastAsync(handle => handle.SecurityLabels.AddAsync("leads/on +1"));

        (await label.Groups.ListAsync().ToListAsync()).Select(group => group.Type).Should().BeEquivalentTo([GroupType.Campaign, GroupType.Adversary]);
        (await label.Groups.Campaigns.ListAsync().ToListAsync()).Should().ContainSingle().Which.Id.Should().Be(cast.Campaign);
        (await label.Groups.Campaigns.GetAsync(cast.Campaign)).Value.Name.Should().Be("marked");
        (await label.Groups.OfType("Campaign").FindAsync(cast.Campaign.Value)).Should().NotBeNull();
        (await label.Groups.Threats.ListAsync().CountAsync()).Should().Be(0);
        (await label.Groups.Campaigns.FindAsync(999_999)).Should().BeNull();
        (await label.Indicators.ListAsync().ToListAsync()).Select(indicator => indicator.Type).Should().BeEquivalentTo([IndicatorType.Address, IndicatorType.URL]);
        (await label.Indicators.Addresses.ListAsync().ToListAsync()).Should().ContainSingle().Which.Ip.Should().Be(cast.Ip);
        (await label.Indicators.Addresses.GetAsync(cast.Ip)).Value.Ip.Should().Be(cast.Ip);
        (await label.Indicators.OfType(IndicatorType.Address).FindAsync(cast.Ip)).Should().NotBeNull();
        (await label.Tasks.ListAsync().ToListAsync()).Should().ContainSingle().Which.Id.Should().Be(cast.Task);
        (await label.Tasks.GetAsync(cast.Task)).Value.Name.Should().Be("marked");
        (await label.Victims.ListAsync().ToListAsync()).Should().ContainSingle().Which.Id.Should().Be(cast.Victim);
        (await label.Victims.GetAsync(cast.Victim)).Value.Name.Should().Be("marked");
        (await label.ListVictimAssetsAsync().ToListAsync()).Should().ContainSingle().Which.Name.Should().Be("marked.example.com");
        (await label.Victims.FindAsync(cast.Victim.Value + 1_000)).Should().BeNull();
    }

    [Fact]
    public async Task A_tag_leads_to_what_carries_it()
    {
        var tag = _org.Tags["leads/on +1"];
        var cast = await CastAsync(handle => handle.Tags.AddAsync("leads/on +1"));

        (await tag.Groups.ListAsync().ToListAsync()).Select(group => group.Type).Should().BeEquivalentTo([GroupType.Campaign, GroupType.Adversary]);
        (await tag.Groups.Campaigns.ListAsync(f => f.Name == "marked").ToListAsync()).Should().ContainSingle().Which.Id.Should().Be(cast.Campaign);
        (await tag.Indicators.ListAsync().ToListAsync()).Select(indicator => indicator.Type).Should().BeEquivalentTo([IndicatorType.Address, IndicatorType.URL]);
        (await tag.Tasks.ListAsync().ToListAsync()).Should().ContainSingle().Which.Id.Should().Be(cast.Task);
        (await tag.Tasks.GetAsync(cast.Task)).Value.Name.Should().Be("marked");
        (await tag.Tasks.FindAsync(cast.Task.Value + 1_000)).Should().BeNull();
        (await tag.Victims.ListAsync().ToListAsync()).Should().ContainSingle().Which.Id.Should().Be(cast.Victim);
        (await tag.Victims.GetAsync(cast.Victim)).Value.Name.Should().Be("marked");
        (await tag.ListVictimAssetsAsync().ToListAsync()).Should().ContainSingle().Which.Name.Should().Be("marked.example.com");
        (await tag.Victims.ListAsync(f => f.Name.StartsWith("mark")).CountAsync()).Should().Be(1);
        (await tag.Victims.ListAsync(f => f.Name == "other").CountAsync()).Should().Be(0);
    }

    private static async Task MarkAsync<TModel, TUpdate>(AttachableHandle<TModel, TUpdate> mark, ItemHandle handle, Func<ItemHandle, Task<long>> countAsync)
        where TModel : class
    {
        (await mark.AddToAsync(handle)).StatusCode.Should().Be(HttpStatusCode.Created);
        (await mark.IsOnAsync(handle)).Should().BeTrue();
        (await countAsync(handle)).Should().Be(1);

        (await mark.RemoveFromAsync(handle)).StatusCode.Should().Be(HttpStatusCode.OK);
        (await mark.IsOnAsync(handle)).Should().BeFalse();
        (await countAsync(handle)).Should().Be(0);
    }

    private async Task<(CampaignId Campaign, string Ip, TaskId Task, VictimId Victim)> CastAsync(Func<ItemHandle, Task<Response>> markAsync)
    {
        const string ip = "192.0.2.9";
        Campaign campaign = await _org.Groups.Campaigns.CreateAsync(new() { Name = "marked" });
        Adversary adversary = await _org.Groups.Adversaries.CreateAsync(new() { Name = "marked" });
        await _org.Indicators.Addresses.CreateAsync(new() { Ip = ip });
        TaskEntity task = await _org.Tasks.CreateAsync(new() { Name = "marked" });
        Victim victim = await _org.Victims.CreateAsync(new() { Name = "marked" });
        await _org.Victims[victim.Id].Assets.WebSites.CreateAsync(new() { WebSite = "marked.example.com" });
        var url = await Participants.HandleAsync(_org, "URL");
        foreach (var handle in (ItemHandle[])[_org.Groups.Campaigns[campaign.Id], _org.Groups.Adversaries[adversary.Id], _org.Indicators.Addresses[ip], url, _org.Tasks[task.Id], _org.Victims[victim.Id]])
        {
            (await markAsync(handle)).StatusCode.Should().Be(HttpStatusCode.Created);
        }

        return (campaign.Id, ip, task.Id, victim.Id);
    }
}
