using ThreatConnect.ContractTests.Refusals;

namespace ThreatConnect.ContractTests.Assets;

/// <summary>What cannot be an asset is said before anything is sent.</summary>
public sealed class AdversaryAssetRefusalTests(PlatformServer server) : ContractTest(server)
{
    private AdversaryAssets Assets => Org.Groups.Adversaries[416].Assets;

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_asset_has_a_value(string? value)
    {
        await Refused.WithAsync(() => Assets.Handles.CreateAsync(new() { Handle = value! }), "Handle");
        await Refused.WithAsync(() => Assets.PhoneNumbers.CreateAsync(new() { PhoneNumber = value! }), "PhoneNumber");
        await Refused.WithAsync(() => Assets.Urls.CreateAsync(new() { Url = value! }), "Url");
        await Refused.WithAsync(() => Assets.Handles[5].UpdateAsync(new() { Handle = value! }), "Handle");
        await Refused.WithAsync(() => Assets.PhoneNumbers[5].UpdateAsync(new() { PhoneNumber = value! }), "PhoneNumber");
        await Refused.WithAsync(() => Assets.Urls[5].UpdateAsync(new() { Url = value! }), "Url");
    }

    [Fact]
    public async Task Half_a_character_is_no_value()
    {
        await Refused.WithAsync(() => Assets.Handles.CreateAsync(new() { Handle = "a\ud83d" }));
        await Refused.WithAsync(() => Assets.Urls[5].UpdateAsync(new() { Url = "a\ud83d" }));
    }

    [Fact]
    public async Task An_asset_was_given()
    {
        await Refused.WithAsync(() => Assets.Handles.CreateAsync(null!));
        await Refused.WithAsync(() => Assets.Handles[5].UpdateAsync(null!));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task An_asset_has_an_id_of_1_or_more(long id)
    {
        var value = id.ToString(System.Globalization.CultureInfo.InvariantCulture);

        await Refused.WithAsync(() => Assets.Handles[id].GetAsync(), value);
        await Refused.WithAsync(() => Assets.Handles[id].FindAsync(), value);
        await Refused.WithAsync(() => Assets.Urls[id].UpdateAsync(new() { Url = "u" }), value);
        await Refused.WithAsync(() => Assets.PhoneNumbers[id].DeleteAsync(), value);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task An_adversary_has_an_id_of_1_or_more(long id)
    {
        var value = id.ToString(System.Globalization.CultureInfo.InvariantCulture);

        await Refused.WithAsync(() => Org.Groups.Adversaries[id].Assets.ListAsync().ToListAsync(), value);
        await Refused.WithAsync(() => Org.Groups.Adversaries[id].Assets.Handles.CreateAsync(new() { Handle = "jo" }), value);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10_001)]
    public async Task A_page_has_1_to_10000_items(int size) => await Refused.WithAsync(
        () => Assets.ListAsync(new() { PageSize = size }).ToListAsync(), size.ToString(System.Globalization.CultureInfo.InvariantCulture), "1", "10000");
}
