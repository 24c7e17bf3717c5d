namespace ThreatConnect.Testing.Endpoints;

// The rows 241 to 245 of evidence.md §8.15.
internal static class TagEndpoints
{
    public static void Map(Router router)
    {
        router.Map("GET", "v2/tags", ListAsync);
        router.Map("POST", "v2/tags", CreateAsync);
        router.Map("GET", "v2/tags/{tagName}", context => WriteAsync(context, context.Tag()));
        router.Map("PUT", "v2/tags/{tagName}", UpdateAsync);
        router.Map("DELETE", "v2/tags/{tagName}", DeleteAsync);
    }

    public static Tag Tag(this RequestContext context) =>
        context.Store.Tags.Find(context.Owner(), context.RouteValues["tagName"]) ?? throw ApiError.NotFound();

    private static Task ListAsync(RequestContext context)
    {
        var owners = context.OwnerIds();
        var filters = FilterTables.Tags.Parse(context.Query);
        var page = context.Store.Tags.List(tag => owners.Contains(tag.Owner.Id) && filters.Matches(tag), context.Page());
        return Envelope.WriteListAsync(
            context,
            "tag",
            page,
            context.Query.IsTrue("detailed") ? MetadataWriter.WriteTagWithDescription : MetadataWriter.WriteTag);
    }

    // The second creation of a tag is not documented. Here it returns the same tag, as adding it to an item does.
    private static async Task CreateAsync(RequestContext context)
    {
        var owner = context.Owner();
        using var body = await RequestBody.ReadObjectAsync(context).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, "tag");
        var tag = context.Store.Tags.Save(owner, MetadataReader.CheckTagName(members.Text("name")), members.Text("description"));
        await WriteAsync(context, tag, StatusCodes.Status201Created).ConfigureAwait(false);
    }

    private static async Task UpdateAsync(RequestContext context)
    {
        var tag = context.Tag();
        using var body = await RequestBody.ReadObjectAsync(context).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, "tag");
        var name = members.Text("name") is { } given ? MetadataReader.CheckTagName(given) : null;
        if (!context.Store.Tags.TryUpdate(tag, name, members.Text("description")))
        {
            throw ApiError.Duplicate("name", "tag");
        }

        await WriteAsync(context, tag).ConfigureAwait(false);
    }

    private static Task DeleteAsync(RequestContext context)
    {
        context.Store.Tags.Delete(context.Tag());
        return Envelope.WriteStatusAsync(context);
    }

    private static Task WriteAsync(RequestContext context, Tag tag, int statusCode = StatusCodes.Status200OK) =>
        Envelope.WriteObjectAsync(context, statusCode, "tag", writer => MetadataWriter.WriteTagWithDescription(writer, tag));
}

// The tags of an item: the rows 36 to 39 of evidence.md §8.3, and the same rows of other resource types.
internal static class AttachedTagEndpoints
{
    public static void Map(Router router)
    {
        foreach (var resource in ResourceTypes.TopLevel)
        {
            var tags = $"v2/{resource.PathOf()}/tags";
            router.Map("GET", tags, context => ListAsync(context, resource.GetItem(context)));
            router.Map("GET", $"{tags}/{{tagName}}", context => GetAsync(context, resource.GetItem(context)));
            router.Map("POST", $"{tags}/{{tagName}}", context => AttachAsync(context, resource.GetItem(context)));
            router.Map("DELETE", $"{tags}/{{tagName}}", context => DetachAsync(context, resource.GetItem(context)));
        }
    }

    private static Task ListAsync(RequestContext context, Item item)
    {
        var filters = FilterTables.Tags.Parse(context.Query);
        return Envelope.WriteListAsync(
            context, "tag", Page<Tag>.Of(item.Tags.Where(filters.Matches), context.Page()), MetadataWriter.WriteTag);
    }

    private static Task GetAsync(RequestContext context, Item item)
    {
        var tag = item.Tags.FirstOrDefault(tag => tag.Name == context.RouteValues["tagName"]) ?? throw ApiError.NotFound();
        return Envelope.WriteObjectAsync(
            context, StatusCodes.Status200OK, "tag", writer => MetadataWriter.WriteTagWithDescription(writer, tag));
    }

    // evidence.md §10: this POST is idempotent.
    private static Task AttachAsync(RequestContext context, Item item)
    {
        context.Store.Tags.Attach(item, MetadataReader.CheckTagName(context.RouteValues["tagName"]));
        return Envelope.WriteStatusAsync(context, StatusCodes.Status201Created);
    }

    private static Task DetachAsync(RequestContext context, Item item) =>
        context.Store.Tags.TryDetach(item, context.RouteValues["tagName"])
            ? Envelope.WriteStatusAsync(context)
            : throw ApiError.NotFound();
}

// The items with a tag: the rows 246 to 260 of evidence.md §8.15.
internal static class TaggedItemEndpoints
{
    public static void Map(Router router) => AttachedItemEndpoints.Map(router, "v2/tags/{tagName}", new ItemAssociations
    {
        Items = (context, itemClass) => context.Store.Tags.HoldersOf(context.Tag(), itemClass),
        Add = Attach,
        Remove = Detach,
    });

    private static void Attach(RequestContext context, Item item)
    {
        // evidence.md §3.2: both must be in the same owner. A group is found by its ID in any owner.
        if (item.Owner != context.Owner())
        {
            throw ApiError.DifferentOwners();
        }

        context.Store.Tags.Attach(item, MetadataReader.CheckTagName(context.RouteValues["tagName"]));
    }

    private static bool Detach(RequestContext context, Item item) =>
        item.Owner == context.Owner() && context.Store.Tags.TryDetach(item, context.RouteValues["tagName"]);
}
