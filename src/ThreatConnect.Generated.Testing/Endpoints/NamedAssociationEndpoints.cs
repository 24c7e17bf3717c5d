namespace ThreatConnect.Testing.Endpoints;

/// <summary>Named associations between indicators: the rows 121 to 125 of evidence.md §8.8.</summary>
internal static class NamedAssociationEndpoints
{
    private static readonly IndicatorKind Kind = ItemKinds.Indicators;

    public static void Map(Router router) => ItemLinkEndpoints.Map(
        router,
        $"v2/{Kind.PathOf()}/associations/{{association}}",
        Kind,
        new ItemLinks
        {
            Owner = exchange => Kind.Find(exchange).Owner,
            Items = (exchange, itemClass) => exchange.Store.Associations.Of(Kind.Find(exchange), itemClass, Association(exchange).Branch),
            Add = (exchange, other) => Add(exchange, Kind.One(exchange), (Indicator)other),
            Remove = (exchange, other) => exchange.Store.Associations.Remove(Kind.Find(exchange), other, Association(exchange).Branch),
        });

    private static void Add(RequestContext exchange, Indicator indicator, Indicator other)
    {
        var association = Association(exchange);
        if (!association.Links(indicator.Type, other.Type))
        {
            throw Refusal.InvalidAssociation(indicator.Type, other.Type);
        }

        AssociationRules.Check(exchange.Store, indicator, other);
        exchange.Store.Associations.Add(indicator, other, association.Branch);
    }

    private static IndicatorAssociation Association(RequestContext exchange) =>
        exchange.Store.IndicatorAssociations.ByBranch(exchange.RouteValues["association"]) ?? throw Refusal.InvalidAssociation();
}
