namespace ThreatConnect.ContractTests.Victims;

public sealed class VictimWebSiteAssetTests(PlatformServer server)
    : VictimAssetTests<VictimWebSiteAsset, VictimWebSiteAssetCreate, VictimWebSiteAssetUpdate>(server)
{
    protected override string Branch => "webSites";

    protected override string Entity => "victimWebSite";

    protected override string Members => """
        "webSite":"http://example.com/~jo"
        """;

    protected override string Type => "WebSite";

    protected override (VictimWebSiteAssetCreate Create, string Body) Full =>
        (new() { WebSite = "http://example.com/~jo" }, """{"webSite":"http://example.com/~jo"}""");

    protected override (VictimWebSiteAssetCreate Create, string Body) Least =>
        (new() { WebSite = "no site" }, """{"webSite":"no site"}""");

    protected override (VictimWebSiteAssetUpdate Update, string Body) Change =>
        (new() { WebSite = "http://example.com/jd" }, """{"webSite":"http://example.com/jd"}""");

    protected override VictimWebSiteAsset Expect(long id, string? webLink) =>
        new() { Id = id, Type = "WebSite", WebLink = webLink, WebSite = "http://example.com/~jo" };

    protected override string? ValueOf(VictimWebSiteAsset asset) => asset.WebSite;

    protected override AssetCollection<VictimWebSiteAsset, VictimWebSiteAssetCreate, VictimWebSiteAssetUpdate, VictimAssetId> CollectionOf(VictimAssets assets) => assets.WebSites;
}
