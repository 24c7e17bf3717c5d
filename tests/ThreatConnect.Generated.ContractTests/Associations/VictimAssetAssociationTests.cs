using System.Diagnostics;

namespace ThreatConnect.ContractTests.Associations;

// Victim assets that are associated with a group, an indicator and a task.
public sealed class VictimAssetAssociationTests(PlatformServer server) : AssociationTest(server)
{
    private static readonly ItemType[] s_associable = [ItemType.Group, ItemType.Indicator, ItemType.Task];

    private static readonly AssociationRow[] s_rows =
    [
        new(
            "emailAddresses",
            "victimEmailAddress",
            "5",
            """{"id":"5","type":"EmailAddress","webLink":"w","address":"jo@example.com","addressType":"Work"}""",
            new { Id = new VictimAssetId(5), WebLink = "w", Address = "jo@example.com", AddressType = "Work" }),
        new(
            "networkAccounts",
            "victimNetworkAccount",
            "5",
            """{"id":"5","type":"NetworkAccount","webLink":"w","account":"jo","network":"corp"}""",
            new { Id = new VictimAssetId(5), WebLink = "w", Account = "jo", Network = "corp" }),
        new("phoneNumbers", "victimPhone", "5", """{"id":5,"type":"Phone","webLink":"w","phoneType":"+1 703 555 0100"}""", new { Id = new VictimAssetId(5), Number = "+1 703 555 0100" }),
        new(
            "socialNetworks",
            "victimSocialNetwork",
            "5",
            """{"id":5,"type":"SocialNetwork","webLink":"w","account":"@jo","network":"Chirp"}""",
            new { Id = new VictimAssetId(5), Account = "@jo", Network = "Chirp" }),
        new(
            "webSites",
            "victimWebSite",
            "5",
            """{"id":5,"type":"WebSite","webLink":"w","webSite":"http://example.com"}""",
            new { Id = new VictimAssetId(5), WebSite = "http://example.com" }),
    ];

    public static TheoryData<ItemType> AssociableTypes => [.. s_associable];

    public static TheoryData<ItemType, string> Types => ForEach(s_associable, s_rows.Select(row => row.Branch));

    [Theory]
    [MemberData(nameof(AssociableTypes))]
    public async Task Assets_of_all_types_are_listed_by_page(ItemType itemType)
    {
        var path = PathOf(itemType) + "/victimAssets";
        Platform.On("GET", $"{path}?resultStart=0&resultLimit=2&owner=Common%20Community").Returns(StubResponse.Many(
            "victimAsset", 3, """{"id":"5","name":"jo@example.com","type":"EmailAddress","webLink":"w"}""", """{"id":6,"name":"+1 703 555 0100","type":"Phone"}"""));
        Platform.On("GET", $"{path}?resultStart=2&resultLimit=2&owner=Common%20Community").Returns(StubResponse.Many("victimAsset", null, """{"id":7,"name":"x","type":"Kind Of Tomorrow"}"""));

        var assets = await AssetsOf(itemType).ListAsync(new() { PageSize = 2 }).ToListAsync();

        assets.Select(asset => (asset.Id.Value, asset.Name, asset.Type?.ToString(), asset.WebLink)).Should().Equal(
            (5, "jo@example.com", "EmailAddress", "w"), (6, "+1 703 555 0100", "Phone", null), (7, "x", "Kind Of Tomorrow", null));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Assets_of_a_type_are_listed_got_put_on_and_taken_off(ItemType itemType, string branch) =>
        await CallAsync(AssetsOf(itemType), branch, PathOf(itemType) + "/victimAssets", s_rows.Single(row => row.Branch == branch));

    [Theory]
    [InlineData("emailAddresses", """{"id":"5","type":"EmailAddress","address":"the value"}""")]
    [InlineData("networkAccounts", """{"id":"5","type":"NetworkAccount","account":"the value","network":"n"}""")]
    [InlineData("phoneNumbers", """{"id":"5","type":"Phone","phoneType":"the value"}""")]
    [InlineData("socialNetworks", """{"id":"5","type":"SocialNetwork","account":"the value"}""")]
    [InlineData("webSites", """{"id":"5","type":"WebSite","webSite":"the value"}""")]
    public async Task A_list_of_a_type_may_come_under_the_name_of_all_types(string branch, string item)
    {
        Platform.On("GET", $"{PathOf(ItemType.Group)}/victimAssets/{branch}{Page}").Returns(StubResponse.Many("victimAsset", 1, item));

        (await ValuesAsync(AssetsOf(ItemType.Group), branch)).Should().Equal("the value");
    }

    [Theory]
    [InlineData("emailAddresses", "EmailAddress")]
    [InlineData("networkAccounts", "NetworkAccount")]
    [InlineData("phoneNumbers", "Phone")]
    [InlineData("socialNetworks", "SocialNetwork")]
    [InlineData("webSites", "WebSite")]
    public async Task A_list_of_a_type_may_hold_the_items_of_a_mixed_list(string branch, string type)
    {
        Platform.On("GET", $"{PathOf(ItemType.Group)}/victimAssets/{branch}{Page}")
            .Returns(StubResponse.Many("victimAsset", 1, $$"""{"id":"5","name":"the value","type":"{{type}}","webLink":"w"}"""));

        (await ValuesAsync(AssetsOf(ItemType.Group), branch)).Should().Equal("the value");
    }

    private static async Task<IEnumerable<string?>> ValuesAsync(VictimAssetAssociations assets, string branch) => branch switch
    {
        "emailAddresses" => (await assets.EmailAddresses.ListAsync().ToListAsync()).Select(asset => asset.Address),
        "networkAccounts" => (await assets.NetworkAccounts.ListAsync().ToListAsync()).Select(asset => asset.Account),
        "phoneNumbers" => (await assets.PhoneNumbers.ListAsync().ToListAsync()).Select(asset => asset.Number),
        "socialNetworks" => (await assets.SocialNetworks.ListAsync().ToListAsync()).Select(asset => asset.Account),
        "webSites" => (await assets.WebSites.ListAsync().ToListAsync()).Select(asset => asset.WebSite),
        _ => throw new UnreachableException(),
    };

    private VictimAssetAssociations AssetsOf(ItemType itemType) => itemType switch
    {
        ItemType.Group => Org.Groups.Campaigns[416].VictimAssets,
        ItemType.Indicator => Org.Indicators.Urls["http://example.com/a?b"].VictimAssets,
        ItemType.Task => Org.Tasks[71].VictimAssets,
        _ => throw new UnreachableException(),
    };

    private Task CallAsync(VictimAssetAssociations assets, string branch, string path, AssociationRow row) => branch switch
    {
        "emailAddresses" => CallAsync(assets.EmailAddresses, new VictimAssetId(5), path, row),
        "networkAccounts" => CallAsync(assets.NetworkAccounts, new VictimAssetId(5), path, row),
        "phoneNumbers" => CallAsync(assets.PhoneNumbers, new VictimAssetId(5), path, row),
        "socialNetworks" => CallAsync(assets.SocialNetworks, new VictimAssetId(5), path, row),
        "webSites" => CallAsync(assets.WebSites, new VictimAssetId(5), path, row),
        _ => throw new UnreachableException(),
    };
}
