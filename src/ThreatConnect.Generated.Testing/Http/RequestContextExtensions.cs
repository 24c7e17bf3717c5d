namespace ThreatConnect.Testing.Http;

// Reads values of the path and the query, or throws the error of the platform.
internal static class RequestContextExtensions
{
    // evidence.md §3.1: the owner of the query, or else the given one, or else the organization of the API user.
    public static Owner Owner(this RequestContext context, Owner? otherwise = null) => context.Query.First("owner") switch
    {
        null => otherwise ?? context.Store.Owners.Mine,
        var name => context.Store.Owners.Find(name) ?? throw ApiError.OwnerNotFound(),
    };

    // evidence.md §3.1: lists accept several owners.
    public static HashSet<long> OwnerIds(this RequestContext context)
    {
        var ids = context.Query.All("owner")
            .Select(name => context.Store.Owners.Find(name) ?? throw ApiError.OwnerNotFound())
            .Select(owner => owner.Id)
            .ToHashSet();
        return ids.Count > 0 ? ids : [context.Store.Owners.Mine.Id];
    }

    public static PageRequest Page(this RequestContext context) => QueryParameters.ReadPage(context.Query, context.Simulation.Options);

    // evidence.md §10: an invalid ID is a resource that was not found.
    public static long Id(this RequestContext context, string name) =>
        long.TryParse(context.RouteValues[name], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : throw ApiError.NotFound();

    // Returns null if the query does not have the parameter.
    public static DateTimeOffset? Date(this RequestContext context, string parameter) => context.Query.First(parameter) switch
    {
        null => null,
        var text when WireDate.TryParse(text, out var date) => date,
        _ => throw ApiError.InvalidDate(parameter),
    };

    public static ItemView View(this RequestContext context, ItemShape shape) =>
        new(shape, context.Includes(), context.Simulation.Now);

    public static Includes Includes(this RequestContext context) => QueryParameters.ReadIncludes(context.Query);

    public static SecurityLabel SecurityLabel(this RequestContext context, Owner owner) =>
        context.Store.Labels.Find(owner, context.RouteValues["securityLabel"]) ?? throw ApiError.NotFound();

    // Finds a member of the organization by the user name.
    public static Member? FindMember(this RequestContext context, string userName) =>
        Member.Find(context.Simulation.Credentials, userName);
}
