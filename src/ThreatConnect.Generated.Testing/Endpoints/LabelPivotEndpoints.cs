namespace ThreatConnect.Testing.Endpoints;

/// <summary>What carries a security label, from the label's side: the rows 266 to 279 of §8.16.</summary>
internal static class LabelPivotEndpoints
{
    private const string Path = "v2/securityLabels/{securityLabel}";

    public static void Map(Router router)
    {
        var readOnly = new ItemLinks { Items = (exchange, kind) => exchange.Store.Labels.HoldersOf(Label(exchange), kind) };
        var links = readOnly with
        {
            Add = (exchange, item) => exchange.Store.Labels.Attach(new LabelCarrier(item), Label(exchange, item)),
            Remove = (exchange, item) => exchange.Store.Labels.TryDetach(new LabelCarrier(item), Label(exchange, item)),
        };
        ItemLinkEndpoints.Map(router, Path, ItemKinds.Groups, links);
        ItemLinkEndpoints.Map(router, Path, ItemKinds.Indicators, links);
        ItemLinkEndpoints.Map(router, Path, ItemKinds.Tasks, readOnly);
        ItemLinkEndpoints.Map(router, Path, ItemKinds.Victims, readOnly);
    }

    private static SecurityLabel Label(Exchange exchange) => exchange.SecurityLabel(exchange.Owner());

    // §3.2: both sides must be in the same owner; a group is found whatever owner is named.
    private static SecurityLabel Label(Exchange exchange, Item item) =>
        item.Owner == exchange.Owner() ? Label(exchange) : throw Refusal.DifferentOwners();
}
