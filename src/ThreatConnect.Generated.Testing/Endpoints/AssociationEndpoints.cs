namespace ThreatConnect.Testing.Endpoints;

// Associations without an association type: the rows of evidence.md §8.5, §8.8, §8.11 and §8.14.
internal static class AssociationEndpoints
{
    public static void Map(Router router)
    {
        foreach (var resource in ResourceTypes.TopLevel)
        {
            foreach (var other in ResourceTypes.TopLevel.Append(ResourceTypes.VictimAssets))
            {
                // The assets of a victim are a part of it, and not associated with it.
                if (resource != ResourceTypes.Victims || other != ResourceTypes.VictimAssets)
                {
                    AssociatedItemEndpoints.Map(router, $"v2/{resource.PathOf()}", other, AssociationsOf(resource, other));
                }
            }
        }
    }

    private static ItemAssociations AssociationsOf(ResourceType resource, ResourceType other)
    {
        var associations = new ItemAssociations
        {
            Owner = context => resource.GetItem(context).Owner,
            Items = (context, itemClass) => context.Store.Associations.Of(resource.GetItem(context), itemClass),
            Add = (context, item) => Add(context, resource.GetItem(context), item),
            Remove = (context, item) => context.Store.Associations.Remove(resource.GetItem(context), item),
        };
        if (!ShareGroups(resource, other) && !ShareGroups(other, resource))
        {
            return associations;
        }

        associations = associations with
        {
            Items = (context, itemClass) => context.Store.Associations.OfOrSharingGroup(resource.GetItem(context), itemClass),
        };
        return resource == ResourceTypes.Victims
            ? associations with
            {
                Add = (_, _) => throw ApiError.InvalidAssociation(),
                Remove = (_, _) => throw ApiError.InvalidAssociation(),
            }
            : associations;
    }

    // evidence.md §8.14: a victim's indicators and victims are those that share a group with it, and cannot be set from its side.
    private static bool ShareGroups(ResourceType resource, ResourceType other) =>
        resource == ResourceTypes.Victims && (other == ResourceTypes.Victims || other == ResourceTypes.Indicators);

    private static void Add(RequestContext context, Item item, Item other)
    {
        AssociationRules.Check(context.Store, item, other);
        context.Store.Associations.Add(item, other);
    }
}

// Associations between indicators with an association type: the rows 121 to 125 of evidence.md §8.8.
internal static class NamedAssociationEndpoints
{
    private static readonly IndicatorResourceType s_resource = ResourceTypes.Indicators;

    public static void Map(Router router) => AssociatedItemEndpoints.Map(
        router,
        $"v2/{s_resource.PathOf()}/associations/{{association}}",
        s_resource,
        new ItemAssociations
        {
            Owner = context => s_resource.GetItem(context).Owner,
            Items = (context, itemClass) =>
                context.Store.Associations.Of(s_resource.GetItem(context), itemClass, Association(context).Branch),
            Add = (context, other) => Add(context, s_resource.Get(context), (Indicator)other),
            Remove = (context, other) => context.Store.Associations.Remove(s_resource.GetItem(context), other, Association(context).Branch),
        });

    private static void Add(RequestContext context, Indicator indicator, Indicator other)
    {
        var association = Association(context);
        if (!association.Links(indicator.Type, other.Type))
        {
            throw ApiError.InvalidAssociation(indicator.Type.Name, other.Type.Name);
        }

        AssociationRules.Check(context.Store, indicator, other);
        context.Store.Associations.Add(indicator, other, association.Branch);
    }

    private static IndicatorAssociation Association(RequestContext context) =>
        context.Store.IndicatorAssociations.ByBranch(context.RouteValues["association"]) ?? throw ApiError.InvalidAssociation();
}
