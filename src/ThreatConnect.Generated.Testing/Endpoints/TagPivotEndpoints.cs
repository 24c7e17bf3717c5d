namespace ThreatConnect.Testing.Endpoints;

/// <summary>What carries a tag, from the tag's side: the rows 246 to 260 of evidence.md §8.15.</summary>
internal static class TagPivotEndpoints
{
    public static void Map(Router router) => PivotEndpoints.Map(router, "v2/tags/{tagName}", new ItemLinks
    {
        Items = (exchange, itemClass) => exchange.Store.Tags.HoldersOf(exchange.Tag(), itemClass),
        Add = Attach,
        Remove = Detach,
    });

    private static void Attach(RequestContext exchange, Item item)
    {
        // evidence.md §3.2: both sides must be in the same owner; a group is found whatever owner is named.
        if (item.Owner != exchange.Owner())
        {
            throw Refusal.DifferentOwners();
        }

        exchange.Store.Tags.Attach(item, TagNames.Check(exchange.RouteValues["tagName"]));
    }

    private static bool Detach(RequestContext exchange, Item item) =>
        item.Owner == exchange.Owner() && exchange.Store.Tags.TryDetach(item, exchange.RouteValues["tagName"]);
}
