namespace ThreatConnect.Testing.Endpoints;

// What a file does: the rows 126 to 129 of evidence.md §8.8.
internal static class FileActionEndpoints
{
    private static readonly IndicatorKind Kind = ItemKinds.Indicators;

    public static void Map(Router router) => ItemLinkEndpoints.Map(
        router,
        $"v2/{Kind.PathOf()}/actions/{{action}}",
        Kind,
        new ItemLinks
        {
            Owner = context => File(context).Owner,
            Items = (context, itemClass) => context.Store.Associations.Of(File(context), itemClass, LinkName(context)),
            ShowsOne = false,
            Add = (context, other) => Add(context, File(context), (Indicator)other),
            Remove = (context, other) => context.Store.Associations.Remove(File(context), other, LinkName(context)),
        });

    private static void Add(RequestContext context, Indicator file, Indicator target)
    {
        if (!Action(context).Links(target.Type))
        {
            throw ApiError.InvalidAssociation(file.Type.Name, target.Type.Name);
        }

        AssociationRules.Check(context.Store, file, target);
        context.Store.Associations.Add(file, target, LinkName(context));
    }

    private static FileAction Action(RequestContext context) =>
        FileActions.ByBranch(context.RouteValues["action"]) ?? throw ApiError.InvalidAssociation();

    private static string LinkName(RequestContext context) => Action(context).LinkOf(File(context).Id);

    private static Indicator File(RequestContext context) => Kind.OneOf(context, "files");
}
