namespace ThreatConnect.ContractTests.Victims;

public sealed class VictimSocialNetworkAssetTests(PlatformServer server)
    : VictimAssetTests<VictimSocialNetworkAsset, VictimSocialNetworkAssetCreate, VictimSocialNetworkAssetUpdate>(server)
{
    protected override string Branch => "socialNetworks";

    protected override string Entity => "victimSocialNetwork";

    protected override string Members => """
        "account":"@jo","network":"Mastodon"
        """;

    protected override string Type => "SocialNetwork";

    protected override (VictimSocialNetworkAssetCreate Create, string Body) Full =>
        (new() { Account = "@jo", Network = "Mastodon" }, """{"account":"@jo","network":"Mastodon"}""");

    protected override (VictimSocialNetworkAssetCreate Create, string Body) Least =>
        (new() { Account = "@jo" }, """{"account":"@jo"}""");

    protected override (VictimSocialNetworkAssetUpdate Update, string Body) Change =>
        (new() { Account = "@jd", Network = "Orkut" }, """{"account":"@jd","network":"Orkut"}""");

    protected override VictimSocialNetworkAsset Expect(long id, string? webLink) =>
        new() { Id = id, Type = "SocialNetwork", WebLink = webLink, Account = "@jo", Network = "Mastodon" };

    protected override string? ValueOf(VictimSocialNetworkAsset asset) => asset.Account;

    protected override AssetCollection<VictimSocialNetworkAsset, VictimSocialNetworkAssetCreate, VictimSocialNetworkAssetUpdate, VictimAssetId> CollectionOf(VictimAssets assets) => assets.SocialNetworks;
}
