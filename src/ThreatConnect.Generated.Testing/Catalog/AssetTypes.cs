using static ThreatConnect.Testing.Catalog.FieldType;

namespace ThreatConnect.Testing.Catalog;

// The types of assets of victims (evidence.md §7.11) and of adversaries (§7.12). The first field is the value of the asset.
internal static class AssetTypes
{
    public static IReadOnlyList<ItemType> OfVictims { get; } =
    [
        new("EmailAddress", "emailAddresses", "victimEmailAddress") { Fields = [Value("address"), new("addressType", Text)] },
        new("NetworkAccount", "networkAccounts", "victimNetworkAccount") { Fields = [Value("account"), new("network", Text)] },
        new("Phone", "phoneNumbers", "victimPhone") { Fields = [Value("phoneType")] },
        new("SocialNetwork", "socialNetworks", "victimSocialNetwork") { Fields = [Value("account"), new("network", Text)] },
        new("WebSite", "webSites", "victimWebSite") { Fields = [Value("webSite")] },
    ];

    public static IReadOnlyList<ItemType> OfAdversaries { get; } =
    [
        new("Handle", "handles", "adversaryHandle") { Fields = [Value("handle")] },
        new("PhoneNumber", "phoneNumbers", "adversaryPhoneNumber") { Fields = [Value("phoneNumber")] },
        new("URL", "urls", "adversaryUrl") { Fields = [Value("url")] },
    ];

    private static FieldDefinition Value(string name) => new(name, Text) { Input = FieldInput.RequiredAlways };
}
