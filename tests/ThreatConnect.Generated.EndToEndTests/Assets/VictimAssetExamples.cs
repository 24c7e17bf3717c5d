namespace ThreatConnect.EndToEndTests.Assets;

/// <summary>The kinds of evidence.md §7.11, by the names that the list of all kinds gives them.</summary>
internal static class VictimAssetExamples
{
    public static IReadOnlyDictionary<string, VictimAssetKind> All { get; } = new Dictionary<string, VictimAssetKind>(StringComparer.Ordinal)
    {
        ["EmailAddress"] = new VictimAssetKindOf<VictimEmailAddressAsset, VictimEmailAddressAssetCreate, VictimEmailAddressAssetUpdate>("x@example.com", "y@example.com")
        {
            Assets = assets => assets.EmailAddresses,
            Links = links => links.EmailAddresses,
            Create = value => new() { Address = value },
            Update = value => new() { Address = value },
            IdOf = asset => asset.Id,
            ValueOf = asset => asset.Address,
        },
        ["NetworkAccount"] = new VictimAssetKindOf<VictimNetworkAccountAsset, VictimNetworkAccountAssetCreate, VictimNetworkAccountAssetUpdate>("x", @"EXAMPLE\y")
        {
            Assets = assets => assets.NetworkAccounts,
            Links = links => links.NetworkAccounts,
            Create = value => new() { Account = value },
            Update = value => new() { Account = value },
            IdOf = asset => asset.Id,
            ValueOf = asset => asset.Account,
        },
        ["Phone"] = new VictimAssetKindOf<VictimPhoneAsset, VictimPhoneAssetCreate, VictimPhoneAssetUpdate>("+1 555 0100", "extension 7")
        {
            Assets = assets => assets.PhoneNumbers,
            Links = links => links.PhoneNumbers,
            Create = value => new() { Number = value },
            Update = value => new() { Number = value },
            IdOf = asset => asset.Id,
            ValueOf = asset => asset.Number,
        },
        ["SocialNetwork"] = new VictimAssetKindOf<VictimSocialNetworkAsset, VictimSocialNetworkAssetCreate, VictimSocialNetworkAssetUpdate>("@x", "@y")
        {
            Assets = assets => assets.SocialNetworks,
            Links = links => links.SocialNetworks,
            Create = value => new() { Account = value },
            Update = value => new() { Account = value },
            IdOf = asset => asset.Id,
            ValueOf = asset => asset.Account,
        },
        ["WebSite"] = new VictimAssetKindOf<VictimWebSiteAsset, VictimWebSiteAssetCreate, VictimWebSiteAssetUpdate>("www.example.com", "https://example.com/ü?a=b")
        {
            Assets = assets => assets.WebSites,
            Links = links => links.WebSites,
            Create = value => new() { WebSite = value },
            Update = value => new() { WebSite = value },
            IdOf = asset => asset.Id,
            ValueOf = asset => asset.WebSite,
        },
    };
}
