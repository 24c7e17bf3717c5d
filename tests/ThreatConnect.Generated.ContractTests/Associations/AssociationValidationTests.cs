using ThreatConnect.ContractTests.Validation;

namespace ThreatConnect.ContractTests.Associations;

// Invalid ids and values are rejected before anything is sent.
public sealed class AssociationValidationTests(PlatformServer server) : IndicatorAssociationTest(server)
{
    public static TheoryData<ItemType, long> NoIds => ForEach(Enum.GetValues<ItemType>(), [0L, -1L]);

    public static TheoryData<ItemType, long> NoIdsOfAssociables => ForEach(Associable, [0L, -1L]);

    public static TheoryData<ItemType, string> NoTexts => ForEach(Associable, ["", ".", ".."]);

    [Theory]
    [MemberData(nameof(NoIds))]
    public async Task A_group_and_a_task_have_an_id_of_1_or_more(ItemType itemType, long id)
    {
        await IsRejectedAsync(HandleOf(itemType).Groups.Adversaries, new AdversaryId(id), id);
        await IsRejectedAsync(HandleOf(itemType).Groups.OfType("Threat"), new GroupId(id), id);
        await IsRejectedAsync(HandleOf(itemType).Tasks, new TaskId(id), id);
    }

    [Theory]
    [MemberData(nameof(NoIdsOfAssociables))]
    public async Task A_victim_and_an_asset_have_an_id_of_1_or_more(ItemType itemType, long id)
    {
        var (victims, assets) = itemType switch
        {
            ItemType.Group => (Org.Groups.Campaigns[416].Victims, Org.Groups.Campaigns[416].VictimAssets),
            ItemType.Indicator => (Org.Indicators.Addresses["192.0.2.1"].Victims, Org.Indicators.Addresses["192.0.2.1"].VictimAssets),
            _ => (Org.Tasks[71].Victims, Org.Tasks[71].VictimAssets),
        };

        await IsRejectedAsync(victims, new VictimId(id), id);
        await IsRejectedAsync(assets.EmailAddresses, new VictimAssetId(id), id);
        await IsRejectedAsync(assets.WebSites, new VictimAssetId(id), id);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task A_victim_of_a_victim_has_an_id_of_1_or_more(long id)
    {
        await Rejected.WithAsync(() => Org.Victims[12].Victims.GetAsync(id), Text(id));
        await Rejected.WithAsync(() => Org.Victims[12].Victims.FindAsync(id), Text(id));
    }

    [Theory]
    [MemberData(nameof(NoTexts))]
    public async Task An_indicator_cannot_have_such_a_value(ItemType itemType, string value)
    {
        var indicators = IndicatorsOf(itemType);

        await Rejected.WithAsync(() => indicators.Addresses.AddAsync(value));
        await Rejected.WithAsync(() => indicators.Urls.RemoveAsync(value));
        await Rejected.WithAsync(() => indicators.Files.FindAsync(value));
        await Rejected.WithAsync(() => indicators.Hosts.GetAsync(value));
        await Rejected.WithAsync(() => indicators.OfType("Voodoo Doll").AddAsync(value));
        await Rejected.WithAsync(() => indicators.OfType(IndicatorType.Mutex).AddAsync(value));
    }

    [Theory]
    [InlineData(ItemType.Group)]
    [InlineData(ItemType.Indicator)]
    [InlineData(ItemType.Task)]
    public async Task A_default_value_is_rejected(ItemType itemType)
    {
        var indicators = IndicatorsOf(itemType);

        await Rejected.WithAsync(() => indicators.Addresses.AddAsync(default(AddressValue)));
        await Rejected.WithAsync(() => indicators.CidrBlocks.AddAsync(default(CidrValue)));
        await Rejected.WithAsync(() => indicators.Files.AddAsync(default(FileHash)));
        await Rejected.WithAsync(() => indicators.RegistryKeys.AddAsync(default(RegistryKeyValue)));
        await Rejected.WithAsync(() => indicators.OfType("Voodoo Doll").AddAsync(null!));
        await Rejected.WithAsync(() => indicators.OfType("Voodoo Doll").AddAsync("a\ud83d"));
    }

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task An_item_without_a_type_has_no_handle(ItemType itemType) =>
        await Rejected.WithAsync(() => HandleOf(itemType).Groups.OfType(null).AddAsync(417), "type");

    [Theory]
    [InlineData(ItemType.Group)]
    [InlineData(ItemType.Indicator)]
    [InlineData(ItemType.Task)]
    public async Task An_indicator_without_a_type_has_no_handle(ItemType itemType) =>
        await Rejected.WithAsync(() => IndicatorsOf(itemType).OfType(null).AddAsync("x"), "type");

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task An_association_has_a_name(string association)
    {
        await Rejected.WithAsync(() => Org.Indicators.Addresses["192.0.2.1"].AssociatedBy(association).ListAsync().ToListAsync());
        await Rejected.WithAsync(() => Org.Indicators.Addresses["192.0.2.1"].AssociatedBy(association).Hosts.AddAsync("example.com"));
    }

    [Fact]
    public async Task A_default_association_is_rejected()
    {
        await Rejected.WithAsync(() => Org.Indicators.Addresses["192.0.2.1"].AssociatedBy(default).Hosts.AddAsync("example.com"));
        await Rejected.WithAsync(() => Org.Indicators.Addresses["192.0.2.1"].AssociatedBy("a\ud83d").Hosts.AddAsync("example.com"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10_001)]
    public async Task A_page_has_1_to_10000_items(int size) =>
        await Rejected.WithAsync(() => Org.Groups.Campaigns[416].Groups.ListAsync(new() { PageSize = size }).ToListAsync(), Text(size), "1", "10000");

    private static async Task IsRejectedAsync<TItem, TKey>(Associations<TItem, TKey> associations, TKey key, long id)
        where TItem : class
    {
        await Rejected.WithAsync(() => associations.GetAsync(key), Text(id));
        await Rejected.WithAsync(() => associations.FindAsync(key), Text(id));
        await Rejected.WithAsync(() => associations.AddAsync(key), Text(id));
        await Rejected.WithAsync(() => associations.RemoveAsync(key), Text(id));
    }

    private static string Text(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
