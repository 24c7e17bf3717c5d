namespace ThreatConnect.Testing.Endpoints;

// Named associations between indicators: the rows 121 to 125 of evidence.md §8.8.
internal static class NamedAssociationEndpoints
{
    private static readonly IndicatorKind Kind = ItemKinds.Indicators;

    public static void Map(Router router) => ItemLinkEndpoints.Map(
        router,
        $"v2/{Kind.PathOf()}/associations/{{association}}",
        Kind,
        new ItemLinks
        {
            Owner = context => Kind.Find(context).Owner,
            Items = (context, itemClass) => context.Store.Associations.Of(Kind.Find(context), itemClass, Association(context).Branch),
            Add = (context, other) => Add(context, Kind.One(context), (Indicator)other),
            Remove = (context, other) => context.Store.Associations.Remove(Kind.Find(context), other, Association(context).Branch),
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
