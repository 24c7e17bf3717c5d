namespace ThreatConnect.Testing.Endpoints;

// What carries a security label, from the label's side: the rows 266 to 280 of evidence.md §8.16.
internal static class LabelPivotEndpoints
{
    public static void Map(Router router) => PivotEndpoints.Map(router, "v2/securityLabels/{securityLabel}", new ItemLinks
    {
        Items = (context, itemClass) => context.Store.Labels.HoldersOf(Label(context), itemClass),
        Add = (context, item) => context.Store.Labels.Attach(new LabelCarrier(item), LabelFor(context, item)),
        Remove = (context, item) => context.Store.Labels.TryDetach(new LabelCarrier(item), LabelFor(context, item)),
    });

    private static SecurityLabel Label(RequestContext context) => context.SecurityLabel(context.Owner());

    // evidence.md §3.2: both sides must be in the same owner; a group is found whatever owner is named.
    private static SecurityLabel LabelFor(RequestContext context, Item item) =>
        item.Owner == context.Owner() ? Label(context) : throw ApiError.DifferentOwners();
}
