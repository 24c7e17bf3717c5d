using ThreatConnect.ContractTests.Validation;

namespace ThreatConnect.ContractTests.Assets;

// Invalid assets are rejected before anything is sent.
public sealed class AdversaryAssetValidationTests(PlatformServer server) : ContractTest(server)
{
    private AdversaryAssets Assets => Org.Groups.Adversaries[416].Assets;

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_asset_has_a_value(string? value)
    {
        await Rejected.WithAsync(() => Assets.Handles.CreateAsync(new() { Handle = value! }), "Handle");
        await Rejected.WithAsync(() => Assets.PhoneNumbers.CreateAsync(new() { PhoneNumber = value! }), "PhoneNumber");
        await Rejected.WithAsync(() => Assets.Urls.CreateAsync(new() { Url = value! }), "Url");
        await Rejected.WithAsync(() => Assets.Handles[5].UpdateAsync(new() { Handle = value! }), "Handle");
        await Rejected.WithAsync(() => Assets.PhoneNumbers[5].UpdateAsync(new() { PhoneNumber = value! }), "PhoneNumber");
        await Rejected.WithAsync(() => Assets.Urls[5].UpdateAsync(new() { Url = value! }), "Url");
    }

    [Fact]
    public async Task A_lone_surrogate_in_a_value_is_rejected()
    {
        await Rejected.WithAsync(() => Assets.Handles.CreateAsync(new() { Handle = "a\ud83d" }));
        await Rejected.WithAsync(() => Assets.Urls[5].UpdateAsync(new() { Url = "a\ud83d" }));
    }

    [Fact]
    public async Task A_null_body_is_rejected()
    {
        await Rejected.WithAsync(() => Assets.Handles.CreateAsync(null!));
        await Rejected.WithAsync(() => Assets.Handles[5].UpdateAsync(null!));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task An_asset_has_an_id_of_1_or_more(long id)
    {
        var value = id.ToString(System.Globalization.CultureInfo.InvariantCulture);

        await Rejected.WithAsync(() => Assets.Handles[id].GetAsync(), value);
        await Rejected.WithAsync(() => Assets.Handles[id].FindAsync(), value);
        await Rejected.WithAsync(() => Assets.Urls[id].UpdateAsync(new() { Url = "u" }), value);
        await Rejected.WithAsync(() => Assets.PhoneNumbers[id].DeleteAsync(), value);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task An_adversary_has_an_id_of_1_or_more(long id)
    {
        var value = id.ToString(System.Globalization.CultureInfo.InvariantCulture);

        await Rejected.WithAsync(() => Org.Groups.Adversaries[id].Assets.ListAsync().ToListAsync(), value);
        await Rejected.WithAsync(() => Org.Groups.Adversaries[id].Assets.Handles.CreateAsync(new() { Handle = "jo" }), value);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10_001)]
    public async Task A_page_has_1_to_10000_items(int size) => await Rejected.WithAsync(
        () => Assets.ListAsync(new() { PageSize = size }).ToListAsync(), size.ToString(System.Globalization.CultureInfo.InvariantCulture), "1", "10000");
}
