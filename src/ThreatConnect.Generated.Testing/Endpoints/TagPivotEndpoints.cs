namespace ThreatConnect.Testing.Endpoints;

// What carries a tag, from the tag's side: the rows 246 to 260 of evidence.md §8.15.
internal static class TagPivotEndpoints
{
    public static void Map(Router router) => PivotEndpoints.Map(router, "v2/tags/{tagName}", new ItemLinks
    {
        Items = (context, itemClass) => context.Store.Tags.HoldersOf(context.Tag(), itemClass),
        Add = Attach,
        Remove = Detach,
    });

    private static void Attach(RequestContext context, Item item)
    {
        // evidence.md §3.2: both sides must be in the same owner; a group is found whatever owner is named.
        if (item.Owner != context.Owner())
        {
            throw ApiError.DifferentOwners();
        }

        context.Store.Tags.Attach(item, TagNames.Check(context.RouteValues["tagName"]));
    }

    private static bool Detach(RequestContext context, Item item) =>
        item.Owner == context.Owner() && context.Store.Tags.TryDetach(item, context.RouteValues["tagName"]);
}
