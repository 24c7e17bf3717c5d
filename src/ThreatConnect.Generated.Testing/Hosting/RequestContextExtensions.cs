namespace ThreatConnect.Testing.Hosting;

/// <summary>What endpoints read from a request's address, refused in the platform's way when it is not there.</summary>
internal static class RequestContextExtensions
{
    /// <summary>evidence.md §3.1: the owner that is named, or else the one that is given, or else the API user's own organization.</summary>
    public static Owner Owner(this RequestContext exchange, Owner? otherwise = null) => exchange.Query.First("owner") switch
    {
        null => otherwise ?? exchange.Store.Owners.Mine,
        var name => exchange.Store.Owners.Find(name) ?? throw Refusal.OwnerNotFound(),
    };

    /// <summary>evidence.md §3.1: collections take several owners.</summary>
    public static HashSet<long> OwnerIds(this RequestContext exchange)
    {
        var ids = exchange.Query.All("owner")
            .Select(name => exchange.Store.Owners.Find(name) ?? throw Refusal.OwnerNotFound())
            .Select(owner => owner.Id)
            .ToHashSet();
        return ids.Count > 0 ? ids : [exchange.Store.Owners.Mine.Id];
    }

    public static PageRequest Page(this RequestContext exchange) => PageRequest.Read(exchange.Query, exchange.Simulation.Options);

    // evidence.md §10: what is no id of the type is a resource that was not found.
    public static long Id(this RequestContext exchange, string name) =>
        long.TryParse(exchange.RouteValues[name], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : throw Refusal.NotFound();

    /// <summary>A date of the query, or <see langword="null"/> when it is not there.</summary>
    public static DateTimeOffset? Date(this RequestContext exchange, string parameter) => exchange.Query.First(parameter) switch
    {
        null => null,
        var text when WireDate.TryParse(text, out var date) => date,
        _ => throw Refusal.InvalidDate(parameter),
    };

    public static ItemView View(this RequestContext exchange, ItemShape shape) =>
        new(shape, exchange.Includes(), exchange.Simulation.Now);

    public static Includes Includes(this RequestContext exchange) => IncludesReader.Read(exchange.Query);

    public static SecurityLabel SecurityLabel(this RequestContext exchange, Owner owner) =>
        exchange.Store.Labels.Find(owner, exchange.RouteValues["securityLabel"]) ?? throw Refusal.NotFound();

    /// <summary>A member of the organization by its user name.</summary>
    public static Member? FindMember(this RequestContext exchange, string userName) =>
        Member.Find(exchange.Simulation.Credentials, userName);
}
