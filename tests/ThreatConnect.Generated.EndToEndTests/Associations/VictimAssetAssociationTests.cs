using System.Net;
using ThreatConnect.EndToEndTests.Assets;
using ThreatConnect.EndToEndTests.Cast;

namespace ThreatConnect.EndToEndTests.Associations;

/// <summary>Assets of victims that are associated with groups, indicators and tasks; the API shows it from that side alone.</summary>
public sealed class VictimAssetAssociationTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>
{
    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    [Theory]
    [InlineData("Campaign")]
    [InlineData("URL")]
    [InlineData("Task")]
    public async Task Assets_of_every_kind_are_associated_and_removed_again(string parent)
    {
        var links = await LinksAsync(parent);
        var victim = _org.Victims[(await _org.Victims.CreateAsync(new() { Name = "with assets" })).Value.Id];
        var ways = new List<Link>();
        foreach (var kind in VictimAssetExamples.All.Values)
        {
            var way = kind.From(links, await kind.CreateAsync(victim));
            (await way.IsThereAsync()).Should().BeFalse();
            (await way.AddAsync()).StatusCode.Should().Be(HttpStatusCode.Created);
            (await way.ListAsync()).Should().Equal(true);
            (await way.IsRightAsync()).Should().BeTrue();
            ways.Add(way);
        }

        (await links.ListAsync(new() { PageSize = 2 }).ToListAsync()).Select(asset => (asset.Name, asset.Type!.Value.ToString()))
            .Should().BeEquivalentTo(VictimAssetExamples.All.Select(kind => (kind.Value.Value, kind.Key)));

        foreach (var way in ways)
        {
            (await way.RemoveAsync()).StatusCode.Should().Be(HttpStatusCode.OK);
            (await way.IsThereAsync()).Should().BeFalse();
            (await way.ListAsync()).Should().BeEmpty();
        }

        (await links.ListAsync().CountAsync()).Should().Be(0);
        (await victim.Assets.ListAsync().CountAsync()).Should().Be(5, "what is taken off goes on existing");
    }

    private async Task<VictimAssetAssociations> LinksAsync(string parent) => await Participants.HandleAsync(_org, parent) switch
    {
        CampaignHandle campaign => campaign.VictimAssets,
        UrlHandle url => url.VictimAssets,
        var task => ((TaskHandle)task).VictimAssets,
    };
}
