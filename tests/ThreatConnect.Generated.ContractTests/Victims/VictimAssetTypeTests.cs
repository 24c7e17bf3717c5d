namespace ThreatConnect.ContractTests.Victims;

// The tests of VictimAssetTests for each type of asset.
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
