namespace ThreatConnect.Testing.Endpoints;

// Tags on an item, from the item's side: the rows 36 to 39 of evidence.md §8.3, and their like for every other kind.
internal static class ItemTagEndpoints
{
    public static void Map(Router router)
    {
        foreach (var kind in ItemKinds.Parents)
        {
            var tags = $"v2/{kind.PathOf()}/tags";
            router.Map("GET", tags, context => ListAsync(context, kind.Find(context)));
            router.Map("GET", $"{tags}/{{tagName}}", context => GetAsync(context, kind.Find(context)));
            router.Map("POST", $"{tags}/{{tagName}}", context => AttachAsync(context, kind.Find(context)));
            router.Map("DELETE", $"{tags}/{{tagName}}", context => DetachAsync(context, kind.Find(context)));
        }
    }

    private static Task ListAsync(RequestContext context, Item item)
    {
        var filters = FilterTables.Tags.Parse(context.Query);
        return Envelope.WriteListAsync(context, "tag", Page<Tag>.Of(item.Tags.Where(filters.Matches), context.Page()), TagWriter.Write);
    }

    private static Task GetAsync(RequestContext context, Item item)
    {
        var tag = item.Tags.FirstOrDefault(tag => tag.Name == context.RouteValues["tagName"]) ?? throw ApiError.NotFound();
        return Envelope.WriteObjectAsync(context, StatusCodes.Status200OK, "tag", writer => TagWriter.WriteDescribed(writer, tag));
    }

    // Applying a tag twice is no error: evidence.md §10 calls this POST idempotent.
    private static Task AttachAsync(RequestContext context, Item item)
    {
        context.Store.Tags.Attach(item, TagNames.Check(context.RouteValues["tagName"]));
        return Envelope.WriteStatusAsync(context, StatusCodes.Status201Created);
    }

    private static Task DetachAsync(RequestContext context, Item item) =>
        context.Store.Tags.TryDetach(item, context.RouteValues["tagName"])
            ? Envelope.WriteStatusAsync(context)
            : throw ApiError.NotFound();
}
