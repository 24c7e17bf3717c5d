namespace ThreatConnect.Testing.Endpoints;

/// <summary>What carries a tag, from the tag's side: the rows 246 to 259 of §8.15.</summary>
internal static class TagPivotEndpoints
{
    private const string Path = "v2/tags/{tagName}";

    public static void Map(Router router)
    {
        var readOnly = new ItemLinks { Items = (exchange, kind) => exchange.Store.Tags.HoldersOf(exchange.Tag(), kind) };
        var links = readOnly with { Add = Attach, Remove = Detach };
        ItemLinkEndpoints.Map(router, Path, ItemKinds.Groups, links);
        ItemLinkEndpoints.Map(router, Path, ItemKinds.Indicators, links);
        ItemLinkEndpoints.Map(router, Path, ItemKinds.Tasks, readOnly);
        ItemLinkEndpoints.Map(router, Path, ItemKinds.Victims, readOnly);
    }

    private static void Attach(Exchange exchange, Item item)
    {
        // §3.2: both sides must be in the same owner; a group is found whatever owner is named.
        if (item.Owner != exchange.Owner())
        {
            throw Refusal.DifferentOwners();
        }

        exchange.Store.Tags.Attach(item, TagNames.Check(exchange.RouteValues["tagName"]));
    }

    private static bool Detach(Exchange exchange, Item item) =>
        item.Owner == exchange.Owner() && exchange.Store.Tags.TryDetach(item, exchange.RouteValues["tagName"]);
}
