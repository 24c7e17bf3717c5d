namespace ThreatConnect.EndToEndTests.Seed;

// The examples of the vendor's Python SDK, in its order, one test each; what an example takes for granted is created first.
public partial class SeedTests(SeedInstance instance) : IClassFixture<SeedInstance>
{
    private readonly ThreatConnectClient _tc = instance.Client;
    private readonly OwnerScope _org = instance.Client.InOwner("MyOrg");

    private static async Task DescribeAsync(ItemHandle handle)
    {
        await handle.Attributes.AddAsync("Description", "Example Description.");
        await handle.SecurityLabels.AddAsync("TLP:GREEN");
        await handle.Tags.AddAsync("Crimeware");
    }

    private static void ShouldBeDescribed(IReadOnlyList<AttributeEntity>? attributes, IReadOnlyList<SecurityLabel>? labels, IReadOnlyList<Tag>? tags)
    {
        var attribute = attributes.Should().ContainSingle().Which;
        (attribute.Type, attribute.Value).Should().Be(("Description", "Example Description."));
        labels.Should().ContainSingle().Which.Name.Should().Be("TLP:GREEN");
        tags.Should().ContainSingle().Which.Name.Should().Be("Crimeware");
    }

    private async Task<(CampaignId Group, string Address)> AssociateAsync<TItem, TUpdate>(AssociableItemHandle<TItem, TUpdate> handle)
        where TItem : class
    {
        const string ip = "10.11.12.13";
        Campaign campaign = await _org.Groups.Campaigns.CreateAsync(new() { Name = "associated" });
        await AddressAsync(ip);
        Victim victim = await _org.Victims.CreateAsync(new() { Name = "associated" });
        VictimEmailAddressAsset asset = await _org.Victims[victim.Id].Assets.EmailAddresses.CreateAsync(new() { Address = "x@example.com" });
        await handle.Groups.Campaigns.AddAsync(campaign.Id);
        await handle.Indicators.Addresses.AddAsync(ip);
        await handle.VictimAssets.EmailAddresses.AddAsync(asset.Id);
        return (campaign.Id, ip);
    }

    private async Task<AdversaryHandle> AdversaryAsync(string name)
    {
        Adversary created = await _org.Groups.Adversaries.CreateAsync(new() { Name = name });
        return _org.Groups.Adversaries[created.Id];
    }

    private async Task<AddressHandle> AddressAsync(string ip)
    {
        await _org.Indicators.Addresses.CreateAsync(new() { Ip = ip });
        return _org.Indicators.Addresses[ip];
    }
}
