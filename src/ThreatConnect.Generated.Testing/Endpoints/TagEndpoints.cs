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
            context.Query.IsTrue("detailed") ? TagWriter.WriteDescribed : TagWriter.Write);
    }

    // No document says what a second create does; as with applying a tag, it is the same tag.
    private static async Task CreateAsync(RequestContext context)
    {
        var owner = context.Owner();
        using var body = await RequestBody.ReadObjectAsync(context).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, "tag");
        var tag = context.Store.Tags.Save(owner, TagNames.Check(members.Text("name")), members.Text("description"));
        await WriteAsync(context, tag, StatusCodes.Status201Created).ConfigureAwait(false);
    }

    private static async Task UpdateAsync(RequestContext context)
    {
        var tag = context.Tag();
        using var body = await RequestBody.ReadObjectAsync(context).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, "tag");
        var name = members.Text("name") is { } given ? TagNames.Check(given) : null;
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
        Envelope.WriteObjectAsync(context, statusCode, "tag", writer => TagWriter.WriteDescribed(writer, tag));
}
