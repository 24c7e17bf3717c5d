using System.Net;
using ThreatConnect.EndToEndTests.Assets;
using ThreatConnect.EndToEndTests.Examples;

namespace ThreatConnect.EndToEndTests.Associations;

// Assets of victims that are associated with groups, indicators and tasks; the API shows it from that side alone.
public sealed class VictimAssetAssociationTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>
{
    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    [Theory]
    [InlineData("Campaign")]
    [InlineData("URL")]
    [InlineData("Task")]
    public async Task Assets_of_every_type_are_associated_and_removed_again(string itemType)
    {
        var associations = await AssociationsOfAsync(itemType);
        var victim = _org.Victims[(await _org.Victims.CreateAsync(new() { Name = "with assets" })).Value.Id];
        var all = new List<ItemAssociation>();
        foreach (var assetType in VictimAssetExamples.All.Values)
        {
            var association = assetType.From(associations, await assetType.CreateAsync(victim));
            (await association.IsThereAsync()).Should().BeFalse();
            (await association.AddAsync()).StatusCode.Should().Be(HttpStatusCode.Created);
            (await association.ListAsync()).Should().Equal(true);
            (await association.IsRightAsync()).Should().BeTrue();
            all.Add(association);
        }

        (await associations.ListAsync(new() { PageSize = 2 }).ToListAsync()).Select(asset => (asset.Name, asset.Type!.Value.ToString()))
            .Should().BeEquivalentTo(VictimAssetExamples.All.Select(assetType => (assetType.Value.Value, assetType.Key)));

        foreach (var association in all)
        {
            (await association.RemoveAsync()).StatusCode.Should().Be(HttpStatusCode.OK);
            (await association.IsThereAsync()).Should().BeFalse();
            (await association.ListAsync()).Should().BeEmpty();
        }

        (await associations.ListAsync().CountAsync()).Should().Be(0);
        (await victim.Assets.ListAsync().CountAsync()).Should().Be(5, "what is taken off goes on existing");
    }

    private async Task<VictimAssetAssociations> AssociationsOfAsync(string itemType) => await ExampleItems.HandleAsync(_org, itemType) switch
    {
        CampaignHandle campaign => campaign.VictimAssets,
        UrlHandle url => url.VictimAssets,
        var task => ((TaskHandle)task).VictimAssets,
    };
}
