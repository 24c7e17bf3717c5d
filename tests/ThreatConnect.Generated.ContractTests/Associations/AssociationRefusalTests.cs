using ThreatConnect.ContractTests.Refusals;

namespace ThreatConnect.ContractTests.Associations;

/// <summary>What cannot be at the other end is said before anything is sent.</summary>
public sealed class AssociationRefusalTests(PlatformServer server) : IndicatorAssociationTest(server)
{
    public static TheoryData<Parent, long> NoIds => ForEach(Enum.GetValues<Parent>(), [0L, -1L]);

    public static TheoryData<Parent, long> NoIdsOfAssociables => ForEach(Associable, [0L, -1L]);

    public static TheoryData<Parent, string> NoTexts => ForEach(Associable, ["", ".", ".."]);

    [Theory]
    [MemberData(nameof(NoIds))]
    public async Task A_group_and_a_task_have_an_id_of_1_or_more(Parent parent, long id)
    {
        await RefusesAsync(HandleOf(parent).Groups.Adversaries, new AdversaryId(id), id);
        await RefusesAsync(HandleOf(parent).Groups.OfType("Threat"), new GroupId(id), id);
        await RefusesAsync(HandleOf(parent).Tasks, new TaskId(id), id);
    }

    [Theory]
    [MemberData(nameof(NoIdsOfAssociables))]
    public async Task A_victim_and_an_asset_have_an_id_of_1_or_more(Parent parent, long id)
    {
        var (victims, assets) = parent switch
        {
            Parent.Group => (Org.Groups.Campaigns[416].Victims, Org.Groups.Campaigns[416].VictimAssets),
            Parent.Indicator => (Org.Indicators.Addresses["192.0.2.1"].Victims, Org.Indicators.Addresses["192.0.2.1"].VictimAssets),
            _ => (Org.Tasks[71].Victims, Org.Tasks[71].VictimAssets),
        };

        await RefusesAsync(victims, new VictimId(id), id);
        await RefusesAsync(assets.EmailAddresses, new VictimAssetId(id), id);
        await RefusesAsync(assets.WebSites, new VictimAssetId(id), id);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task A_victim_of_a_victim_has_an_id_of_1_or_more(long id)
    {
        await Refused.WithAsync(() => Org.Victims[12].Victims.GetAsync(id), Text(id));
        await Refused.WithAsync(() => Org.Victims[12].Victims.FindAsync(id), Text(id));
    }

    [Theory]
    [MemberData(nameof(NoTexts))]
    public async Task An_indicator_cannot_have_such_a_value(Parent parent, string value)
    {
        var indicators = IndicatorsOf(parent);

        await Refused.WithAsync(() => indicators.Addresses.AddAsync(value));
        await Refused.WithAsync(() => indicators.Urls.RemoveAsync(value));
        await Refused.WithAsync(() => indicators.Files.FindAsync(value));
        await Refused.WithAsync(() => indicators.Hosts.GetAsync(value));
        await Refused.WithAsync(() => indicators.OfType("Voodoo Doll").AddAsync(value));
        await Refused.WithAsync(() => indicators.OfType(IndicatorType.Mutex).AddAsync(value));
    }

    [Theory]
    [InlineData(Parent.Group)]
    [InlineData(Parent.Indicator)]
    [InlineData(Parent.Task)]
    public async Task What_was_never_given_is_refused(Parent parent)
    {
        var indicators = IndicatorsOf(parent);

        await Refused.WithAsync(() => indicators.Addresses.AddAsync(default));
        await Refused.WithAsync(() => indicators.CidrBlocks.AddAsync(default));
        await Refused.WithAsync(() => indicators.Files.AddAsync(default));
        await Refused.WithAsync(() => indicators.RegistryKeys.AddAsync(default));
        await Refused.WithAsync(() => indicators.OfType("Voodoo Doll").AddAsync(null!));
        await Refused.WithAsync(() => indicators.OfType("Voodoo Doll").AddAsync("a\ud83d"));
    }

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task An_item_without_a_type_leads_nowhere(Parent parent) =>
        await Refused.WithAsync(() => HandleOf(parent).Groups.OfType(null).AddAsync(417), "type");

    [Theory]
    [InlineData(Parent.Group)]
    [InlineData(Parent.Indicator)]
    [InlineData(Parent.Task)]
    public async Task An_indicator_without_a_type_leads_nowhere(Parent parent) =>
        await Refused.WithAsync(() => IndicatorsOf(parent).OfType(null).AddAsync("x"), "type");

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task An_association_has_a_name(string association)
    {
        await Refused.WithAsync(() => Org.Indicators.Addresses["192.0.2.1"].AssociatedBy(association).ListAsync().ToListAsync());
        await Refused.WithAsync(() => Org.Indicators.Addresses["192.0.2.1"].AssociatedBy(association).Hosts.AddAsync("example.com"));
    }

    [Fact]
    public async Task An_association_was_given()
    {
        await Refused.WithAsync(() => Org.Indicators.Addresses["192.0.2.1"].AssociatedBy(default).Hosts.AddAsync("example.com"));
        await Refused.WithAsync(() => Org.Indicators.Addresses["192.0.2.1"].AssociatedBy("a\ud83d").Hosts.AddAsync("example.com"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10_001)]
    public async Task A_page_has_1_to_10000_items(int size) =>
        await Refused.WithAsync(() => Org.Groups.Campaigns[416].Groups.ListAsync(new() { PageSize = size }).ToListAsync(), Text(size), "1", "10000");

    private static async Task RefusesAsync<TItem, TKey>(Associations<TItem, TKey> links, TKey key, long id)
        where TItem : class
    {
        await Refused.WithAsync(() => links.GetAsync(key), Text(id));
        await Refused.WithAsync(() => links.FindAsync(key), Text(id));
        await Refused.WithAsync(() => links.AddAsync(key), Text(id));
        await Refused.WithAsync(() => links.RemoveAsync(key), Text(id));
    }

    private static string Text(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
