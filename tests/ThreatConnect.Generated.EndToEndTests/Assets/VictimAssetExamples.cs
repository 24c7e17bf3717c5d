namespace ThreatConnect.EndToEndTests.Assets;

// The types of evidence.md §7.11, by their names in the list of all types.
internal static class VictimAssetExamples
{
    public static IReadOnlyDictionary<string, VictimAssetType> All { get; } = new Dictionary<string, VictimAssetType>(StringComparer.Ordinal)
    {
        ["EmailAddress"] = new VictimAssetType<VictimEmailAddressAsset, VictimEmailAddressAssetCreate, VictimEmailAddressAssetUpdate>("x@example.com", "y@example.com")
        {
            Assets = assets => assets.EmailAddresses,
            Associations = associations => associations.EmailAddresses,
            Create = value => new() { Address = value },
            Update = value => new() { Address = value },
            IdOf = asset => asset.Id,
            ValueOf = asset => asset.Address,
        },
        ["NetworkAccount"] = new VictimAssetType<VictimNetworkAccountAsset, VictimNetworkAccountAssetCreate, VictimNetworkAccountAssetUpdate>("x", @"EXAMPLE\y")
        {
            Assets = assets => assets.NetworkAccounts,
            Associations = associations => associations.NetworkAccounts,
            Create = value => new() { Account = value },
            Update = value => new() { Account = value },
            IdOf = asset => asset.Id,
            ValueOf = asset => asset.Account,
        },
        ["Phone"] = new VictimAssetType<VictimPhoneAsset, VictimPhoneAssetCreate, VictimPhoneAssetUpdate>("+1 555 0100", "extension 7")
        {
            Assets = assets => assets.PhoneNumbers,
            Associations = associations => associations.PhoneNumbers,
            Create = value => new() { Number = value },
            Update = value => new() { Number = value },
            IdOf = asset => asset.Id,
            ValueOf = asset => asset.Number,
        },
        ["SocialNetwork"] = new VictimAssetType<VictimSocialNetworkAsset, VictimSocialNetworkAssetCreate, VictimSocialNetworkAssetUpdate>("@x", "@y")
        {
            Assets = assets => assets.SocialNetworks,
            Associations = associations => associations.SocialNetworks,
            Create = value => new() { Account = value },
            Update = value => new() { Account = value },
            IdOf = asset => asset.Id,
            ValueOf = asset => asset.Account,
        },
        ["WebSite"] = new VictimAssetType<VictimWebSiteAsset, VictimWebSiteAssetCreate, VictimWebSiteAssetUpdate>("www.example.com", "https://example.com/ü?a=b")
        {
            Assets = assets => assets.WebSites,
            Associations = associations => associations.WebSites,
            Create = value => new() { WebSite = value },
            Update = value => new() { WebSite = value },
            IdOf = asset => asset.Id,
            ValueOf = asset => asset.WebSite,
        },
    };
}
