using System.Net;

namespace ThreatConnect.EndToEndTests.Assets;

public sealed class VictimAssetTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>
{
    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    public static TheoryData<string> Kinds => [.. VictimAssetExamples.All.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task An_asset_lives_from_creation_to_deletion(string type)
    {
        var victim = await VictimAsync();
        var assetType = VictimAssetExamples.All[type];

        var id = await assetType.CreateAsync(victim);

        var listed = (await victim.Assets.ListAsync().ToListAsync()).Should().ContainSingle().Which;
        (listed.Id, listed.Name, listed.Type!.Value.ToString()).Should().Be((id, assetType.Value, type));
        listed.WebLink.Should().Contain(victim.Id.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        (await assetType.ListAsync(victim)).Should().Equal(assetType.Value);
        (await assetType.FindAsync(victim, id)).Should().Be(assetType.Value);

        (await assetType.UpdateAsync(victim, id)).Should().Be(assetType.ValueAfterUpdate);
        (await assetType.FindAsync(victim, id)).Should().Be(assetType.ValueAfterUpdate);
        (await victim.Assets.ListAsync().ToListAsync()).Should().ContainSingle().Which.Name.Should().Be(assetType.ValueAfterUpdate);

        (await assetType.DeleteAsync(victim, id)).StatusCode.Should().Be(HttpStatusCode.OK);
        (await assetType.FindAsync(victim, id)).Should().BeNull();
        (await assetType.ListAsync(victim)).Should().BeEmpty();
    }

    [Fact]
    public async Task Second_members_are_kept()
    {
        var victim = await VictimAsync();

        VictimEmailAddressAsset email = await victim.Assets.EmailAddresses.CreateAsync(new() { Address = "no address at all", AddressType = "work" });
        VictimNetworkAccountAsset network = await victim.Assets.NetworkAccounts.CreateAsync(new() { Account = "x", Network = "example.com" });
        VictimSocialNetworkAsset social = await victim.Assets.SocialNetworks.CreateAsync(new() { Account = "@x", Network = "Example" });

        (email.Address, email.AddressType).Should().Be(("no address at all", "work"));
        (network.Account, network.Network).Should().Be(("x", "example.com"));
        (social.Account, social.Network).Should().Be(("@x", "Example"));
        (await victim.Assets.EmailAddresses[email.Id].GetAsync()).Value.Should().BeEquivalentTo(email);
        (await victim.Assets.NetworkAccounts[network.Id].UpdateAsync(new() { Account = "y" })).Value.Network.Should().Be("example.com", "what is not set stays as it is");
        (await victim.Assets.SocialNetworks.ListAsync().ToListAsync()).Should().ContainSingle().Which.Should().BeEquivalentTo(social);
    }

    [Fact]
    public async Task Assets_of_all_types_are_listed_together()
    {
        var victim = await VictimAsync();
        foreach (var assetType in VictimAssetExamples.All.Values)
        {
            await assetType.CreateAsync(victim);
        }

        var assets = await victim.Assets.ListAsync(new() { PageSize = 2 }).ToListAsync();

        assets.Select(asset => asset.Type!.Value.ToString()).Should().BeEquivalentTo("EmailAddress", "NetworkAccount", "Phone", "SocialNetwork", "WebSite");
    }

    private async Task<VictimHandle> VictimAsync()
    {
        Victim victim = await _org.Victims.CreateAsync(new() { Name = "with assets" });
        return _org.Victims[victim.Id];
    }
}
