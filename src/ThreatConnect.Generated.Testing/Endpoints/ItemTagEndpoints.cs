namespace ThreatConnect.Testing.Endpoints;

/// <summary>Tags on an item, from the item's side: the rows 36 to 39 of evidence.md §8.3, and their like for every other kind.</summary>
internal static class ItemTagEndpoints
{
    public static void Map(Router router)
    {
        foreach (var kind in ItemKinds.Parents)
        {
            var tags = $"v2/{kind.PathOf()}/tags";
            router.Map("GET", tags, exchange => ListAsync(exchange, kind.Find(exchange)));
            router.Map("GET", $"{tags}/{{tagName}}", exchange => GetAsync(exchange, kind.Find(exchange)));
            router.Map("POST", $"{tags}/{{tagName}}", exchange => AttachAsync(exchange, kind.Find(exchange)));
            router.Map("DELETE", $"{tags}/{{tagName}}", exchange => DetachAsync(exchange, kind.Find(exchange)));
        }
    }

    private static Task ListAsync(RequestContext exchange, Item item)
    {
        var filters = FilterTables.Tags.Parse(exchange.Query);
        return Envelope.WriteListAsync(exchange, "tag", Page<Tag>.Of(item.Tags.Where(filters.Matches), exchange.Page()), TagWriter.Write);
    }

    private static Task GetAsync(RequestContext exchange, Item item)
    {
        var tag = item.Tags.FirstOrDefault(tag => tag.Name == exchange.RouteValues["tagName"]) ?? throw Refusal.NotFound();
        return Envelope.WriteObjectAsync(exchange, StatusCodes.Status200OK, "tag", writer => TagWriter.WriteDescribed(writer, tag));
    }

    // Applying a tag twice is no error: evidence.md §10 calls this POST idempotent.
    private static Task AttachAsync(RequestContext exchange, Item item)
    {
        exchange.Store.Tags.Attach(item, TagNames.Check(exchange.RouteValues["tagName"]));
        return Envelope.WriteStatusAsync(exchange, StatusCodes.Status201Created);
    }

    private static Task DetachAsync(RequestContext exchange, Item item) =>
        exchange.Store.Tags.TryDetach(item, exchange.RouteValues["tagName"])
            ? Envelope.WriteStatusAsync(exchange)
            : throw Refusal.NotFound();
}
