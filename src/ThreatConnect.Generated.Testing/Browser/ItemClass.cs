namespace ThreatConnect.Testing.Browser;

// A class of items, as the pages name it.
internal sealed record ItemClass(string Name, string Title)
{
    public static ItemClass Groups { get; } = new("groups", "Groups");

    public static ItemClass Indicators { get; } = new("indicators", "Indicators");

    public static ItemClass Tasks { get; } = new("tasks", "Tasks");

    public static ItemClass Victims { get; } = new("victims", "Victims");

    public static ItemClass Assets { get; } = new("assets", "Assets");

    public static IReadOnlyList<ItemClass> All { get; } = [Groups, Indicators, Tasks, Victims, Assets];

    public static ItemClass Of(Item item) => item switch
    {
        Group => Groups,
        Indicator => Indicators,
        WorkflowTask => Tasks,
        Victim => Victims,
        _ => Assets,
    };

    // The name of an item, the value of an indicator, or the value of an asset.
    public static string NameOf(Item item) => item switch
    {
        Group group => group.Name,
        Indicator indicator => indicator.CombinedSummary,
        WorkflowTask task => task.Name,
        Victim victim => victim.Name,
        _ => ((Asset)item).Value,
    };

    // The items of all classes, by class and ascending ID.
    public static IEnumerable<Item> ItemsIn(Store store) =>
    [
        .. store.Groups.All(_ => true),
        .. store.Indicators.All(_ => true),
        .. store.Tasks.All(_ => true),
        .. store.Victims.All(_ => true),
        .. store.AdversaryAssets.All(_ => true),
        .. store.VictimAssets.All(_ => true),
    ];

    public static Item? Find(Store store, long id) =>
        store.Groups.Find(id) ?? store.Indicators.Find(id) ?? store.Tasks.Find(id) ?? store.Victims.Find(id)
        ?? store.AdversaryAssets.Find(id) ?? (Item?)store.VictimAssets.Find(id);

    // The target at which the API has the item.
    public static string TargetOf(Item item)
    {
        var path = item switch
        {
            Group group => string.Create(CultureInfo.InvariantCulture, $"groups/{group.Type.Branch}/{group.Id}"),
            Indicator indicator => $"indicators/{indicator.Type.Branch}/{Uri.EscapeDataString(indicator.Summary)}",
            AdversaryAsset asset => string.Create(
                CultureInfo.InvariantCulture, $"groups/adversaries/{asset.HolderId}/adversaryAssets/{asset.Type.Branch}/{asset.Id}"),
            VictimAsset asset => string.Create(
                CultureInfo.InvariantCulture, $"victims/{asset.HolderId}/victimAssets/{asset.Type.Branch}/{asset.Id}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{item.ItemType.Branch}/{item.Id}"),
        };
        return $"{RequestTarget.BasePath}/v2/{path}?owner={Uri.EscapeDataString(item.Owner.Name)}";
    }
}
