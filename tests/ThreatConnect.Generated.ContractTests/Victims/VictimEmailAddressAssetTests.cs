namespace ThreatConnect.ContractTests.Victims;

public sealed class VictimEmailAddressAssetTests(PlatformServer server)
    : VictimAssetTests<VictimEmailAddressAsset, VictimEmailAddressAssetCreate, VictimEmailAddressAssetUpdate>(server)
{
    protected override string Branch => "emailAddresses";

    protected override string Entity => "victimEmailAddress";

    protected override string Members => """
        "address":"jo@example.com","addressType":"Work"
        """;

    protected override string Type => "EmailAddress";

    protected override (VictimEmailAddressAssetCreate Create, string Body) Full =>
        (new() { Address = "jo@example.com", AddressType = "Work" }, """{"address":"jo@example.com","addressType":"Work"}""");

    protected override (VictimEmailAddressAssetCreate Create, string Body) Least =>
        (new() { Address = "no address" }, """{"address":"no address"}""");

    protected override (VictimEmailAddressAssetUpdate Update, string Body) Change =>
        (new() { Address = "jd@example.com" }, """{"address":"jd@example.com"}""");

    protected override VictimEmailAddressAsset Expect(long id, string? webLink) =>
        new() { Id = id, Type = "EmailAddress", WebLink = webLink, Address = "jo@example.com", AddressType = "Work" };

    protected override string? ValueOf(VictimEmailAddressAsset asset) => asset.Address;

    protected override AssetCollection<VictimEmailAddressAsset, VictimEmailAddressAssetCreate, VictimEmailAddressAssetUpdate, VictimAssetId> CollectionOf(VictimAssets assets) => assets.EmailAddresses;
}
