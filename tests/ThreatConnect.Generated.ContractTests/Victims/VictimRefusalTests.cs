using ThreatConnect.ContractTests.Refusals;

namespace ThreatConnect.ContractTests.Victims;

/// <summary>What no victim and no asset of a victim can be, said before anything is sent.</summary>
public sealed class VictimRefusalTests(PlatformServer server) : ContractTest(server)
{
    private VictimAssets Assets => Org.Victims[12].Assets;

    [Fact]
    public async Task A_victim_has_a_name_in_updates_too()
    {
        await Refused.WithAsync(() => Org.Victims.CreateAsync(new() { Name = "" }), "Name");
        await Refused.WithAsync(() => Org.Victims.CreateAsync(new() { Name = null! }), "Name");
        await Refused.WithAsync(() => Org.Victims[12].UpdateAsync(new() { Name = "" }), "Name");
        await Refused.WithAsync(() => Org.Victims[12].UpdateAsync(new() { Name = null!, Description = "d" }), "Name");
        await Refused.WithAsync(() => Org.Victims.CreateAsync(null!));
    }

    [Fact]
    public async Task An_asset_has_a_value()
    {
        await Refused.WithAsync(() => Assets.EmailAddresses.CreateAsync(new() { Address = "" }), "Address");
        await Refused.WithAsync(() => Assets.EmailAddresses[7].UpdateAsync(new() { Address = "", AddressType = "Work" }), "Address");
        await Refused.WithAsync(() => Assets.NetworkAccounts.CreateAsync(new() { Account = "", Network = "corp" }), "Account");
        await Refused.WithAsync(() => Assets.NetworkAccounts[7].UpdateAsync(new() { Account = null! }), "Account");
        await Refused.WithAsync(() => Assets.PhoneNumbers.CreateAsync(new() { Number = "" }), "Number");
        await Refused.WithAsync(() => Assets.PhoneNumbers[7].UpdateAsync(new() { Number = "" }), "Number");
        await Refused.WithAsync(() => Assets.SocialNetworks.CreateAsync(new() { Account = null! }), "Account");
        await Refused.WithAsync(() => Assets.SocialNetworks[7].UpdateAsync(new() { Account = "" }), "Account");
        await Refused.WithAsync(() => Assets.WebSites.CreateAsync(new() { WebSite = "" }), "WebSite");
        await Refused.WithAsync(() => Assets.WebSites[7].UpdateAsync(new() { WebSite = null! }), "WebSite");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task An_id_is_at_least_1(long id)
    {
        var value = id.ToString(System.Globalization.CultureInfo.InvariantCulture);

        await Refused.WithAsync(() => Org.Victims[id].GetAsync(), value);
        await Refused.WithAsync(() => Org.Victims[id].DeleteAsync(), value);
        await Refused.WithAsync(() => Org.Victims[id].Assets.ListAsync().ToListAsync(), value);
        await Refused.WithAsync(() => Assets.WebSites[id].GetAsync(), value);
        await Refused.WithAsync(() => Assets.WebSites[id].DeleteAsync(), value);
    }

    [Fact]
    public async Task A_comma_in_a_filter_cannot_be_written() =>
        await Refused.WithAsync(() => Org.Victims.ListAsync(f => f.Name == "Doe, Jo").ToListAsync(), "Doe, Jo", "comma");
}
