namespace ThreatConnect.Testing.Endpoints;

// Associations without a name, in all directions: the rows of evidence.md §8.5, §8.8, §8.11 and §8.14.
internal static class AssociationEndpoints
{
    public static void Map(Router router)
    {
        foreach (var kind in ItemKinds.Parents)
        {
            foreach (var other in ItemKinds.Parents.Append(ItemKinds.VictimAssets))
            {
                // A victim's assets are not associated with it: they are its own.
                if (kind != ItemKinds.Victims || other != ItemKinds.VictimAssets)
                {
                    ItemLinkEndpoints.Map(router, $"v2/{kind.PathOf()}", other, Links(kind, other));
                }
            }
        }
    }

    private static ItemLinks Links(ItemKind kind, ItemKind other)
    {
        var links = new ItemLinks
        {
            Owner = context => kind.Find(context).Owner,
            Items = (context, itemClass) => context.Store.Associations.Of(kind.Find(context), itemClass),
            Add = (context, item) => Add(context, kind.Find(context), item),
            Remove = (context, item) => context.Store.Associations.Remove(kind.Find(context), item),
        };
        if (!ShareGroups(kind, other) && !ShareGroups(other, kind))
        {
            return links;
        }

        links = links with { Items = (context, itemClass) => context.Store.Associations.OfOrSharingGroup(kind.Find(context), itemClass) };
        return kind == ItemKinds.Victims
            ? links with { Add = (_, _) => throw ApiError.InvalidAssociation(), Remove = (_, _) => throw ApiError.InvalidAssociation() }
            : links;
    }

    // evidence.md §8.14: a victim's indicators and victims are those that share a group with it, and cannot be set from its side.
    private static bool ShareGroups(ItemKind kind, ItemKind other) =>
        kind == ItemKinds.Victims && (other == ItemKinds.Victims || other == ItemKinds.Indicators);

    private static void Add(RequestContext context, Item item, Item other)
    {
        AssociationRules.Check(context.Store, item, other);
        context.Store.Associations.Add(item, other);
    }
}
