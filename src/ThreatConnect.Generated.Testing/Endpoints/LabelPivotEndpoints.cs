namespace ThreatConnect.Testing.Endpoints;

/// <summary>What carries a security label, from the label's side: the rows 266 to 280 of evidence.md §8.16.</summary>
internal static class LabelPivotEndpoints
{
    public static void Map(Router router) => PivotEndpoints.Map(router, "v2/securityLabels/{securityLabel}", new ItemLinks
    {
        Items = (exchange, itemClass) => exchange.Store.Labels.HoldersOf(Label(exchange), itemClass),
        Add = (exchange, item) => exchange.Store.Labels.Attach(new LabelCarrier(item), LabelFor(exchange, item)),
        Remove = (exchange, item) => exchange.Store.Labels.TryDetach(new LabelCarrier(item), LabelFor(exchange, item)),
    });

    private static SecurityLabel Label(RequestContext exchange) => exchange.SecurityLabel(exchange.Owner());

    // evidence.md §3.2: both sides must be in the same owner; a group is found whatever owner is named.
    private static SecurityLabel LabelFor(RequestContext exchange, Item item) =>
        item.Owner == exchange.Owner() ? Label(exchange) : throw Refusal.DifferentOwners();
}
