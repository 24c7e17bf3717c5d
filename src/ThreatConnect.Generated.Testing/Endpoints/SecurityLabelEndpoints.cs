namespace ThreatConnect.Testing.Endpoints;

// The rows 261 to 265 of evidence.md §8.16.
internal static class SecurityLabelEndpoints
{
    public static void Map(Router router)
    {
        const string one = "v2/securityLabels/{securityLabel}";
        router.Map("GET", "v2/securityLabels", ListAsync);
        router.Map("POST", "v2/securityLabels", CreateAsync);
        router.Map("GET", one, context => WriteAsync(context, Find(context)));
        router.Map("PUT", one, UpdateAsync);
        router.Map("DELETE", one, DeleteAsync);
    }

    public static Task WriteListAsync(RequestContext context, Page<SecurityLabel> page) =>
        Envelope.WriteListAsync(context, SecurityLabelReader.Entity, page, SecurityLabelWriter.Write);

    public static Task WriteAsync(RequestContext context, SecurityLabel label, int statusCode = StatusCodes.Status200OK) =>
        Envelope.WriteObjectAsync(context, statusCode, SecurityLabelReader.Entity, writer => SecurityLabelWriter.Write(writer, label));

    private static SecurityLabel Find(RequestContext context) => context.SecurityLabel(context.Owner());

    private static Task ListAsync(RequestContext context)
    {
        var owners = context.OwnerIds();
        var filters = FilterTables.SecurityLabels.Parse(context.Query);
        return WriteListAsync(
            context,
            context.Store.Labels.List(label => owners.Contains(label.Owner.Id) && filters.Matches(label), context.Page()));
    }

    private static async Task CreateAsync(RequestContext context)
    {
        var owner = context.Owner();
        using var body = await RequestBody.ReadObjectAsync(context).ConfigureAwait(false);
        var change = SecurityLabelReader.Read(body.RootElement);
        var name = change.Name ?? throw ApiError.InvalidField("name", SecurityLabelReader.Entity);
        var label = context.Store.Labels.Add(owner, name, change) ?? throw NameIsTaken();
        await WriteAsync(context, label, StatusCodes.Status201Created).ConfigureAwait(false);
    }

    private static async Task UpdateAsync(RequestContext context)
    {
        var label = Find(context);
        using var body = await RequestBody.ReadObjectAsync(context).ConfigureAwait(false);
        if (!context.Store.Labels.TryUpdate(label, SecurityLabelReader.Read(body.RootElement)))
        {
            throw NameIsTaken();
        }

        await WriteAsync(context, label).ConfigureAwait(false);
    }

    private static Task DeleteAsync(RequestContext context)
    {
        context.Store.Labels.Delete(Find(context));
        return Envelope.WriteStatusAsync(context);
    }

    private static ApiErrorException NameIsTaken() => ApiError.Duplicate("name", SecurityLabelReader.Entity);
}
