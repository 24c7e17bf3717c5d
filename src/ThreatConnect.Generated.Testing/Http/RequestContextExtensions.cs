namespace ThreatConnect.Testing.Http;

// What endpoints read from a request's address, refused in the platform's way when it is not there.
internal static class RequestContextExtensions
{
    // evidence.md §3.1: the owner that is named, or else the one that is given, or else the API user's own organization.
    public static Owner Owner(this RequestContext context, Owner? otherwise = null) => context.Query.First("owner") switch
    {
        null => otherwise ?? context.Store.Owners.Mine,
        var name => context.Store.Owners.Find(name) ?? throw ApiError.OwnerNotFound(),
    };

    // evidence.md §3.1: collections take several owners.
    public static HashSet<long> OwnerIds(this RequestContext context)
    {
        var ids = context.Query.All("owner")
            .Select(name => context.Store.Owners.Find(name) ?? throw ApiError.OwnerNotFound())
            .Select(owner => owner.Id)
            .ToHashSet();
        return ids.Count > 0 ? ids : [context.Store.Owners.Mine.Id];
    }

    public static PageRequest Page(this RequestContext context) => QueryParameters.ReadPage(context.Query, context.Simulation.Options);

    // evidence.md §10: what is no id of the type is a resource that was not found.
    public static long Id(this RequestContext context, string name) =>
        long.TryParse(context.RouteValues[name], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : throw ApiError.NotFound();

    // A date of the query, or null when it is not there.
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

    // A member of the organization by its user name.
    public static Member? FindMember(this RequestContext context, string userName) =>
        Member.Find(context.Simulation.Credentials, userName);
}
