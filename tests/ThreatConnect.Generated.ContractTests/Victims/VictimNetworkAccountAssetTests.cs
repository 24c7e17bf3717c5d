namespace ThreatConnect.ContractTests.Victims;

public sealed class VictimNetworkAccountAssetTests(PlatformServer server)
    : VictimAssetTests<VictimNetworkAccountAsset, VictimNetworkAccountAssetCreate, VictimNetworkAccountAssetUpdate>(server)
{
    protected override string Branch => "networkAccounts";

    protected override string Entity => "victimNetworkAccount";

    protected override string Members => """
        "account":"jdoe","network":"corp"
        """;

    protected override string Type => "NetworkAccount";

    protected override (VictimNetworkAccountAssetCreate Create, string Body) Full =>
        (new() { Account = "jdoe", Network = "corp" }, """{"account":"jdoe","network":"corp"}""");

    protected override (VictimNetworkAccountAssetCreate Create, string Body) Least =>
        (new() { Account = "jdoe" }, """{"account":"jdoe"}""");

    protected override (VictimNetworkAccountAssetUpdate Update, string Body) Change =>
        (new() { Account = "jd", Network = "lab" }, """{"account":"jd","network":"lab"}""");

    protected override VictimNetworkAccountAsset Expect(long id, string? webLink) =>
        new() { Id = id, Type = "NetworkAccount", WebLink = webLink, Account = "jdoe", Network = "corp" };

    protected override string? ValueOf(VictimNetworkAccountAsset asset) => asset.Account;

    protected override AssetCollection<VictimNetworkAccountAsset, VictimNetworkAccountAssetCreate, VictimNetworkAccountAssetUpdate, VictimAssetId> CollectionOf(VictimAssets assets) => assets.NetworkAccounts;
}
