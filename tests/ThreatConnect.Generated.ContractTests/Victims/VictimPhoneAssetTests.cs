namespace ThreatConnect.ContractTests.Victims;

public sealed class VictimPhoneAssetTests(PlatformServer server)
    : VictimAssetTests<VictimPhoneAsset, VictimPhoneAssetCreate, VictimPhoneAssetUpdate>(server)
{
    protected override string Branch => "phoneNumbers";

    protected override string Entity => "victimPhone";

    protected override string Members => """
        "phoneType":"+1 555 0100"
        """;

    protected override string Type => "Phone";

    protected override (VictimPhoneAssetCreate Create, string Body) Full =>
        (new() { Number = "+1 555 0100" }, """{"phoneType":"+1 555 0100"}""");

    protected override (VictimPhoneAssetCreate Create, string Body) Least =>
        (new() { Number = "any text" }, """{"phoneType":"any text"}""");

    protected override (VictimPhoneAssetUpdate Update, string Body) Change =>
        (new() { Number = "555-0101" }, """{"phoneType":"555-0101"}""");

    protected override VictimPhoneAsset Expect(long id, string? webLink) =>
        new() { Id = id, Type = "Phone", WebLink = webLink, Number = "+1 555 0100" };

    protected override string? ValueOf(VictimPhoneAsset asset) => asset.Number;

    protected override AssetCollection<VictimPhoneAsset, VictimPhoneAssetCreate, VictimPhoneAssetUpdate, VictimAssetId> CollectionOf(VictimAssets assets) => assets.PhoneNumbers;
}
