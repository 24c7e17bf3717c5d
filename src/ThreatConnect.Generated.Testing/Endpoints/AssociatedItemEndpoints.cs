namespace ThreatConnect.Testing.Endpoints;

// Linked items of a resource: all, those of a type, one; linking and unlinking.
internal static class AssociatedItemEndpoints
{
    public static void Map(Router router, string path, ResourceType resource, ItemAssociations associations)
    {
        const string role = ResourceType.Associated;
        router.Map("GET", $"{path}/{resource.Branch}", context => resource.ListAsync(context, resource.OnlyType, associations.Items(context, resource.ItemClass)));
        if (resource.OnlyType is null)
        {
            router.Map("GET", $"{path}/{resource.TypePathOf(role)}", context =>
                resource.ListAsync(context, resource.TypeIn(context, role), associations.Items(context, resource.ItemClass)));
        }

        var item = $"{path}/{resource.PathOf(role)}";
        if (associations.CanGetOne)
        {
            router.Map("GET", item, context => resource.WriteAsync(context, ReadOnlyAssociations(context, Find(context)), ItemShape.Single));
        }

        if (associations.Add is { } add)
        {
            router.Map("POST", item, context =>
            {
                add(context, Find(context));
                return Envelope.WriteStatusAsync(context, StatusCodes.Status201Created);
            });
        }

        if (associations.Remove is { } remove)
        {
            router.Map("DELETE", item, context =>
                remove(context, Find(context)) ? Envelope.WriteStatusAsync(context) : throw ApiError.NotFound());
        }

        Item Find(RequestContext context) => resource.GetItem(context, role, associations.Owner(context));

        Item ReadOnlyAssociations(RequestContext context, Item wanted) =>
            associations.Items(context, resource.ItemClass).FirstOrDefault(found => found.Id == wanted.Id) ?? throw ApiError.NotFound();
    }
}

// What a path associations items with: a tag, a label, or another item.
internal sealed record ItemAssociations
{
    // The linked items of a class, in the order of their numbers.
    public required Func<RequestContext, Type, IReadOnlyList<Item>> Items { get; init; }

    // The owner in which an item is looked up when the query names none.
    public Func<RequestContext, Owner?> Owner { get; init; } = _ => null;

    // Whether the path of one item answers it.
    public bool CanGetOne { get; init; } = true;

    // Links an item, or refuses to; null when the path cannot do it.
    public Action<RequestContext, Item>? Add { get; init; }

    // Undoes it, or tells that the item was not linked; null when the path cannot do it.
    public Func<RequestContext, Item, bool>? Remove { get; init; }
}

// What carries a tag or a security label, from its side.
internal static class AttachedItemEndpoints
{
    // Groups and indicators are linked and unlinked there too; tasks, victims and their assets are only shown.
    public static void Map(Router router, string path, ItemAssociations associations)
    {
        var readOnly = associations with { Add = null, Remove = null };
        AssociatedItemEndpoints.Map(router, path, ResourceTypes.Groups, associations);
        AssociatedItemEndpoints.Map(router, path, ResourceTypes.Indicators, associations);
        AssociatedItemEndpoints.Map(router, path, ResourceTypes.Tasks, readOnly);
        AssociatedItemEndpoints.Map(router, path, ResourceTypes.Victims, readOnly);
        router.Map("GET", $"{path}/{ResourceTypes.VictimAssets.Branch}", context =>
            ResourceTypes.VictimAssets.ListAsync(context, type: null, AssetsOf(context, associations.Items(context, typeof(Victim)))));
    }

    // No path puts a tag or a label on an asset (evidence.md §8.12): those of the victims are all that there can be.
    private static IReadOnlyList<VictimAsset> AssetsOf(RequestContext context, IReadOnlyList<Item> victims)
    {
        var ids = victims.Select(victim => victim.Id).ToHashSet();
        return context.Store.VictimAssets.All(asset => ids.Contains(asset.HolderId));
    }
}
