using ThreatConnect.ContractTests.Validation;

namespace ThreatConnect.ContractTests.Victims;

// Invalid victims and assets are rejected before anything is sent.
public sealed class VictimValidationTests(PlatformServer server) : ContractTest(server)
{
    private VictimAssets Assets => Org.Victims[12].Assets;

    [Fact]
    public async Task A_victim_has_a_name_in_updates_too()
    {
        await Rejected.WithAsync(() => Org.Victims.CreateAsync(new() { Name = "" }), "Name");
        await Rejected.WithAsync(() => Org.Victims.CreateAsync(new() { Name = null! }), "Name");
        await Rejected.WithAsync(() => Org.Victims[12].UpdateAsync(new() { Name = "" }), "Name");
        await Rejected.WithAsync(() => Org.Victims[12].UpdateAsync(new() { Name = null!, Description = "d" }), "Name");
        await Rejected.WithAsync(() => Org.Victims.CreateAsync(null!));
    }

    [Fact]
    public async Task An_asset_has_a_value()
    {
        await Rejected.WithAsync(() => Assets.EmailAddresses.CreateAsync(new() { Address = "" }), "Address");
        await Rejected.WithAsync(() => Assets.EmailAddresses[7].UpdateAsync(new() { Address = "", AddressType = "Work" }), "Address");
        await Rejected.WithAsync(() => Assets.NetworkAccounts.CreateAsync(new() { Account = "", Network = "corp" }), "Account");
        await Rejected.WithAsync(() => Assets.NetworkAccounts[7].UpdateAsync(new() { Account = null! }), "Account");
        await Rejected.WithAsync(() => Assets.PhoneNumbers.CreateAsync(new() { Number = "" }), "Number");
        await Rejected.WithAsync(() => Assets.PhoneNumbers[7].UpdateAsync(new() { Number = "" }), "Number");
        await Rejected.WithAsync(() => Assets.SocialNetworks.CreateAsync(new() { Account = null! }), "Account");
        await Rejected.WithAsync(() => Assets.SocialNetworks[7].UpdateAsync(new() { Account = "" }), "Account");
        await Rejected.WithAsync(() => Assets.WebSites.CreateAsync(new() { WebSite = "" }), "WebSite");
        await Rejected.WithAsync(() => Assets.WebSites[7].UpdateAsync(new() { WebSite = null! }), "WebSite");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task An_id_is_at_least_1(long id)
    {
        var value = id.ToString(System.Globalization.CultureInfo.InvariantCulture);

        await Rejected.WithAsync(() => Org.Victims[id].GetAsync(), value);
        await Rejected.WithAsync(() => Org.Victims[id].DeleteAsync(), value);
        await Rejected.WithAsync(() => Org.Victims[id].Assets.ListAsync().ToListAsync(), value);
        await Rejected.WithAsync(() => Assets.WebSites[id].GetAsync(), value);
        await Rejected.WithAsync(() => Assets.WebSites[id].DeleteAsync(), value);
    }

    [Fact]
    public async Task A_comma_in_a_filter_cannot_be_written() =>
        await Rejected.WithAsync(() => Org.Victims.ListAsync(f => f.Name == "Doe, Jo").ToListAsync(), "Doe, Jo", "comma");
}
