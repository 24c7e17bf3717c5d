using System.Net;
using ThreatConnect.EndToEndTests.Examples;

namespace ThreatConnect.EndToEndTests.Metadata;

// Tags and security labels on objects, from the side of the tags and labels.
public sealed class TaggedAndLabelledItemTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>
{
    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    public static TheoryData<string> ItemTypes => ExampleItems.ItemTypes;

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task A_label_is_added_and_removed_from_the_label(string itemType) =>
        await AddAndRemoveAsync(_org.SecurityLabels["TLP:AMBER+STRICT"], await ExampleItems.HandleAsync(_org, itemType), handle => handle.SecurityLabels.ListAsync().CountAsync());

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task A_tag_is_added_and_removed_from_the_tag(string itemType) =>
        await AddAndRemoveAsync(_org.Tags["both/sides #1"], await ExampleItems.HandleAsync(_org, itemType), handle => handle.Tags.ListAsync().CountAsync());

    [Fact]
    public async Task The_items_with_a_label_are_listed_from_the_label()
    {
        await _org.SecurityLabels.CreateAsync(new() { Name = "leads/on +1" });
        var label = _org.SecurityLabels["leads/on +1"];
        var items = await CreateItemsAsync(handle => handle.SecurityLabels.AddAsync("leads/on +1"));

        (await label.Groups.ListAsync().ToListAsync()).Select(group => group.Type).Should().BeEquivalentTo([GroupType.Campaign, GroupType.Adversary]);
        (await label.Groups.Campaigns.ListAsync().ToListAsync()).Should().ContainSingle().Which.Id.Should().Be(items.Campaign);
        (await label.Groups.Campaigns.GetAsync(items.Campaign)).Value.Name.Should().Be("example");
        (await label.Groups.OfType("Campaign").FindAsync(items.Campaign.Value)).Should().NotBeNull();
        (await label.Groups.Threats.ListAsync().CountAsync()).Should().Be(0);
        (await label.Groups.Campaigns.FindAsync(999_999)).Should().BeNull();
        (await label.Indicators.ListAsync().ToListAsync()).Select(indicator => indicator.Type).Should().BeEquivalentTo([IndicatorType.Address, IndicatorType.URL]);
        (await label.Indicators.Addresses.ListAsync().ToListAsync()).Should().ContainSingle().Which.Ip.Should().Be(items.Ip);
        (await label.Indicators.Addresses.GetAsync(items.Ip)).Value.Ip.Should().Be(items.Ip);
        (await label.Indicators.OfType(IndicatorType.Address).FindAsync(items.Ip)).Should().NotBeNull();
        (await label.Tasks.ListAsync().ToListAsync()).Should().ContainSingle().Which.Id.Should().Be(items.Task);
        (await label.Tasks.GetAsync(items.Task)).Value.Name.Should().Be("example");
        (await label.Victims.ListAsync().ToListAsync()).Should().ContainSingle().Which.Id.Should().Be(items.Victim);
        (await label.Victims.GetAsync(items.Victim)).Value.Name.Should().Be("example");
        (await label.ListVictimAssetsAsync().ToListAsync()).Should().ContainSingle().Which.Name.Should().Be("www.example.com");
        (await label.Victims.FindAsync(items.Victim.Value + 1_000)).Should().BeNull();
    }

    [Fact]
    public async Task The_items_with_a_tag_are_listed_from_the_tag()
    {
        var tag = _org.Tags["leads/on +1"];
        var items = await CreateItemsAsync(handle => handle.Tags.AddAsync("leads/on +1"));

        (await tag.Groups.ListAsync().ToListAsync()).Select(group => group.Type).Should().BeEquivalentTo([GroupType.Campaign, GroupType.Adversary]);
        (await tag.Groups.Campaigns.ListAsync(f => f.Name == "example").ToListAsync()).Should().ContainSingle().Which.Id.Should().Be(items.Campaign);
        (await tag.Indicators.ListAsync().ToListAsync()).Select(indicator => indicator.Type).Should().BeEquivalentTo([IndicatorType.Address, IndicatorType.URL]);
        (await tag.Tasks.ListAsync().ToListAsync()).Should().ContainSingle().Which.Id.Should().Be(items.Task);
        (await tag.Tasks.GetAsync(items.Task)).Value.Name.Should().Be("example");
        (await tag.Tasks.FindAsync(items.Task.Value + 1_000)).Should().BeNull();
        (await tag.Victims.ListAsync().ToListAsync()).Should().ContainSingle().Which.Id.Should().Be(items.Victim);
        (await tag.Victims.GetAsync(items.Victim)).Value.Name.Should().Be("example");
        (await tag.ListVictimAssetsAsync().ToListAsync()).Should().ContainSingle().Which.Name.Should().Be("www.example.com");
        (await tag.Victims.ListAsync(f => f.Name.StartsWith("exam")).CountAsync()).Should().Be(1);
        (await tag.Victims.ListAsync(f => f.Name == "other").CountAsync()).Should().Be(0);
    }

    private static async Task AddAndRemoveAsync<TModel, TUpdate>(AttachableHandle<TModel, TUpdate> attachable, ItemHandle handle, Func<ItemHandle, Task<long>> countAsync)
        where TModel : class
    {
        (await attachable.AddToAsync(handle)).StatusCode.Should().Be(HttpStatusCode.Created);
        (await attachable.IsOnAsync(handle)).Should().BeTrue();
        (await countAsync(handle)).Should().Be(1);

        (await attachable.RemoveFromAsync(handle)).StatusCode.Should().Be(HttpStatusCode.OK);
        (await attachable.IsOnAsync(handle)).Should().BeFalse();
        (await countAsync(handle)).Should().Be(0);
    }

    private async Task<(CampaignId Campaign, string Ip, TaskId Task, VictimId Victim)> CreateItemsAsync(Func<ItemHandle, Task<Response>> addAsync)
    {
        const string ip = "192.0.2.9";
        Campaign campaign = await _org.Groups.Campaigns.CreateAsync(new() { Name = "example" });
        Adversary adversary = await _org.Groups.Adversaries.CreateAsync(new() { Name = "example" });
        await _org.Indicators.Addresses.CreateAsync(new() { Ip = ip });
        TaskEntity task = await _org.Tasks.CreateAsync(new() { Name = "example" });
        Victim victim = await _org.Victims.CreateAsync(new() { Name = "example" });
        await _org.Victims[victim.Id].Assets.WebSites.CreateAsync(new() { WebSite = "www.example.com" });
        var url = await ExampleItems.HandleAsync(_org, "URL");
        foreach (var handle in (ItemHandle[])[_org.Groups.Campaigns[campaign.Id], _org.Groups.Adversaries[adversary.Id], _org.Indicators.Addresses[ip], url, _org.Tasks[task.Id], _org.Victims[victim.Id]])
        {
            (await addAsync(handle)).StatusCode.Should().Be(HttpStatusCode.Created);
        }

        return (campaign.Id, ip, task.Id, victim.Id);
    }
}
