namespace ThreatConnect.Testing.Endpoints;

// Lists, gets, adds and removes the items of a resource type that are associated with an item, a tag or a security label.
internal static class AssociatedItemEndpoints
{
    public static void Map(Router router, string path, ResourceType resource, ItemAssociations associations)
    {
        const string role = ResourceType.Associated;
        router.Map("GET", $"{path}/{resource.Branch}", context =>
            resource.ListAsync(context, resource.OnlyType, associations.Items(context, resource.ItemClass)));
        if (resource.OnlyType is null)
        {
            router.Map("GET", $"{path}/{resource.TypePathOf(role)}", context =>
                resource.ListAsync(context, resource.TypeIn(context, role), associations.Items(context, resource.ItemClass)));
        }

        var item = $"{path}/{resource.PathOf(role)}";
        if (associations.CanGetOne)
        {
            router.Map("GET", item, context => resource.WriteAsync(context, GetAssociated(context), ItemShape.Single));
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

        Item GetAssociated(RequestContext context)
        {
            var wanted = Find(context);
            return associations.Items(context, resource.ItemClass).FirstOrDefault(found => found.Id == wanted.Id)
                ?? throw ApiError.NotFound();
        }
    }
}

// How the items that are associated with an item, a tag or a security label are read and changed.
internal sealed record ItemAssociations
{
    // The associated items of a class, ordered by ID.
    public required Func<RequestContext, Type, IReadOnlyList<Item>> Items { get; init; }

    // The owner of the item if the query does not have an owner.
    public Func<RequestContext, Owner?> Owner { get; init; } = _ => null;

    // Whether the path of one item supports GET.
    public bool CanGetOne { get; init; } = true;

    // Associates an item, or throws; null if the path does not support POST.
    public Action<RequestContext, Item>? Add { get; init; }

    // Removes the association, or returns false if there is none; null if the path does not support DELETE.
    public Func<RequestContext, Item, bool>? Remove { get; init; }
}

// The items with a tag or a security label.
internal static class AttachedItemEndpoints
{
    // Groups and indicators can be added and removed; tasks, victims and victim assets are read-only.
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

    // evidence.md §8.12: an asset has the tags and labels of its victim, since no path adds them to the asset.
    private static IReadOnlyList<VictimAsset> AssetsOf(RequestContext context, IReadOnlyList<Item> victims)
    {
        var ids = victims.Select(victim => victim.Id).ToHashSet();
        return context.Store.VictimAssets.All(asset => ids.Contains(asset.HolderId));
    }
}
