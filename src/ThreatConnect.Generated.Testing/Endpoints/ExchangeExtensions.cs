namespace ThreatConnect.Testing.Endpoints;

/// <summary>What endpoints read from a request's address, refused in the platform's way when it is not there.</summary>
internal static class ExchangeExtensions
{
    /// <summary>§3.1: the owner that is named, or the API user's own organization.</summary>
    public static Owner Owner(this Exchange exchange) => exchange.Query.First("owner") switch
    {
        null => exchange.Store.Owners.Mine,
        var name => exchange.Store.Owners.Find(name) ?? throw Refusal.OwnerNotFound(),
    };

    /// <summary>§3.1: collections take several owners.</summary>
    public static HashSet<long> OwnerIds(this Exchange exchange)
    {
        var ids = exchange.Query.All("owner")
            .Select(name => exchange.Store.Owners.Find(name) ?? throw Refusal.OwnerNotFound())
            .Select(owner => owner.Id)
            .ToHashSet();
        return ids.Count > 0 ? ids : [exchange.Store.Owners.Mine.Id];
    }

    public static PageRequest Page(this Exchange exchange) => PageRequest.Read(exchange.Query, exchange.Simulation.Options);

    public static GroupType GroupType(this Exchange exchange) =>
        GroupTypes.ByBranch(exchange.RouteValues["groupType"]) ?? throw Refusal.NotFound();

    public static IndicatorType IndicatorType(this Exchange exchange) =>
        IndicatorTypes.ByBranch(exchange.RouteValues["indicatorType"]) ?? throw Refusal.NotFound();

    // §10: what is no id of the type is a resource that was not found.
    public static long Id(this Exchange exchange, string name) =>
        long.TryParse(exchange.RouteValues[name], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : throw Refusal.NotFound();

    public static Group Group(this Exchange exchange) =>
        exchange.Store.Groups.Find(exchange.GroupType(), exchange.Id("groupId")) ?? throw Refusal.NotFound();

    public static Indicator Indicator(this Exchange exchange) =>
        exchange.Store.Indicators.Find(exchange.IndicatorType(), exchange.Owner(), exchange.RouteValues["indicator"]) ?? throw Refusal.NotFound();

    public static SecurityLabel SecurityLabel(this Exchange exchange, Owner owner) =>
        exchange.Store.Labels.Find(owner, exchange.RouteValues["securityLabel"]) ?? throw Refusal.NotFound();

    public static Includes Includes(this Exchange exchange) => IncludesReader.Read(exchange.Query);

    public static ItemView View(this Exchange exchange, ItemShape shape) => new(shape, exchange.Includes());
}
