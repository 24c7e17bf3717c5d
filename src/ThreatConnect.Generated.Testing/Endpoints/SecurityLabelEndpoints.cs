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
        Envelope.WriteListAsync(context, MetadataReader.SecurityLabelEntity, page, MetadataWriter.WriteSecurityLabel);

    public static Task WriteAsync(RequestContext context, SecurityLabel label, int statusCode = StatusCodes.Status200OK) =>
        Envelope.WriteObjectAsync(
            context, statusCode, MetadataReader.SecurityLabelEntity, writer => MetadataWriter.WriteSecurityLabel(writer, label));

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
        var change = MetadataReader.ReadSecurityLabel(body.RootElement);
        var name = change.Name ?? throw ApiError.InvalidField("name", MetadataReader.SecurityLabelEntity);
        var label = context.Store.Labels.Add(owner, name, change) ?? throw NameIsTaken();
        await WriteAsync(context, label, StatusCodes.Status201Created).ConfigureAwait(false);
    }

    private static async Task UpdateAsync(RequestContext context)
    {
        var label = Find(context);
        using var body = await RequestBody.ReadObjectAsync(context).ConfigureAwait(false);
        if (!context.Store.Labels.TryUpdate(label, MetadataReader.ReadSecurityLabel(body.RootElement)))
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

    private static ApiErrorException NameIsTaken() => ApiError.Duplicate("name", MetadataReader.SecurityLabelEntity);
}

// Security labels of items and attributes: the rows 28 to 35 of evidence.md §8.3, and the same rows of other resource types.
internal static class AttachedSecurityLabelEndpoints
{
    public static void Map(Router router)
    {
        foreach (var resource in ResourceTypes.TopLevel)
        {
            var item = $"v2/{resource.PathOf()}";
            Map(router, item, context => new LabelTarget(resource.GetItem(context)));
            Map(router, $"{item}/attributes/{{attributeId}}", context =>
                new LabelTarget(resource.GetItem(context), context.Id("attributeId")));
        }
    }

    private static void Map(Router router, string carrier, Func<RequestContext, LabelTarget> find)
    {
        router.Map("GET", $"{carrier}/securityLabels", context => ListAsync(context, find(context)));
        router.Map("GET", $"{carrier}/securityLabels/{{securityLabel}}", context => GetAsync(context, find(context)));
        router.Map("POST", $"{carrier}/securityLabels/{{securityLabel}}", context => AttachAsync(context, find(context)));
        router.Map("DELETE", $"{carrier}/securityLabels/{{securityLabel}}", context => DetachAsync(context, find(context)));
    }

    private static Task ListAsync(RequestContext context, LabelTarget carrier)
    {
        var filters = FilterTables.SecurityLabels.Parse(context.Query);
        return SecurityLabelEndpoints.WriteListAsync(
            context,
            Page<SecurityLabel>.Of(carrier.Labels.Where(filters.Matches), context.Page()));
    }

    private static Task GetAsync(RequestContext context, LabelTarget carrier)
    {
        var label = context.SecurityLabel(carrier.Item.Owner);
        return carrier.Labels.Contains(label) ? SecurityLabelEndpoints.WriteAsync(context, label) : throw ApiError.NotFound();
    }

    // evidence.md §10: this POST is idempotent.
    private static Task AttachAsync(RequestContext context, LabelTarget carrier)
    {
        context.Store.Labels.Attach(carrier, context.SecurityLabel(carrier.Item.Owner));
        return Envelope.WriteStatusAsync(context, StatusCodes.Status201Created);
    }

    private static Task DetachAsync(RequestContext context, LabelTarget carrier) =>
        context.Store.Labels.TryDetach(carrier, context.SecurityLabel(carrier.Item.Owner))
            ? Envelope.WriteStatusAsync(context)
            : throw ApiError.NotFound();
}

// The items with a security label: the rows 266 to 280 of evidence.md §8.16.
internal static class LabeledItemEndpoints
{
    public static void Map(Router router) => AttachedItemEndpoints.Map(router, "v2/securityLabels/{securityLabel}", new ItemAssociations
    {
        Items = (context, itemClass) => context.Store.Labels.HoldersOf(Label(context), itemClass),
        Add = (context, item) => context.Store.Labels.Attach(new LabelTarget(item), LabelFor(context, item)),
        Remove = (context, item) => context.Store.Labels.TryDetach(new LabelTarget(item), LabelFor(context, item)),
    });

    private static SecurityLabel Label(RequestContext context) => context.SecurityLabel(context.Owner());

    // evidence.md §3.2: both must be in the same owner. A group is found by its ID in any owner.
    private static SecurityLabel LabelFor(RequestContext context, Item item) =>
        item.Owner == context.Owner() ? Label(context) : throw ApiError.DifferentOwners();
}
