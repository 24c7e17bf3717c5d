namespace ThreatConnect.Testing.Endpoints;

/// <summary>What a file does: the rows 126 to 129 of evidence.md §8.8.</summary>
internal static class FileActionEndpoints
{
    private static readonly IndicatorKind Kind = ItemKinds.Indicators;

    public static void Map(Router router) => ItemLinkEndpoints.Map(
        router,
        $"v2/{Kind.PathOf()}/actions/{{action}}",
        Kind,
        new ItemLinks
        {
            Owner = exchange => File(exchange).Owner,
            Items = (exchange, itemClass) => exchange.Store.Associations.Of(File(exchange), itemClass, LinkName(exchange)),
            ShowsOne = false,
            Add = (exchange, other) => Add(exchange, File(exchange), (Indicator)other),
            Remove = (exchange, other) => exchange.Store.Associations.Remove(File(exchange), other, LinkName(exchange)),
        });

    private static void Add(RequestContext exchange, Indicator file, Indicator target)
    {
        if (!Action(exchange).Links(target.Type))
        {
            throw Refusal.InvalidAssociation(file.Type, target.Type);
        }

        AssociationRules.Check(exchange.Store, file, target);
        exchange.Store.Associations.Add(file, target, LinkName(exchange));
    }

    private static FileAction Action(RequestContext exchange) =>
        FileActions.ByBranch(exchange.RouteValues["action"]) ?? throw Refusal.InvalidAssociation();

    private static string LinkName(RequestContext exchange) => Action(exchange).LinkOf(File(exchange).Id);

    private static Indicator File(RequestContext exchange) => Kind.OneOf(exchange, "files");
}
