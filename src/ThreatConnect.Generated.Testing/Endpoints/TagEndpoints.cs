namespace ThreatConnect.Testing.Endpoints;

/// <summary>The rows 241 to 245 of evidence.md §8.15.</summary>
internal static class TagEndpoints
{
    public static void Map(Router router)
    {
        router.Map("GET", "v2/tags", ListAsync);
        router.Map("POST", "v2/tags", CreateAsync);
        router.Map("GET", "v2/tags/{tagName}", exchange => WriteAsync(exchange, exchange.Tag()));
        router.Map("PUT", "v2/tags/{tagName}", UpdateAsync);
        router.Map("DELETE", "v2/tags/{tagName}", DeleteAsync);
    }

    public static Tag Tag(this RequestContext exchange) =>
        exchange.Store.Tags.Find(exchange.Owner(), exchange.RouteValues["tagName"]) ?? throw Refusal.NotFound();

    private static Task ListAsync(RequestContext exchange)
    {
        var owners = exchange.OwnerIds();
        var filters = FilterTables.Tags.Parse(exchange.Query);
        var page = exchange.Store.Tags.List(tag => owners.Contains(tag.Owner.Id) && filters.Matches(tag), exchange.Page());
        return Envelope.WriteListAsync(
            exchange,
            "tag",
            page,
            exchange.Query.IsTrue("detailed") ? TagWriter.WriteDescribed : TagWriter.Write);
    }

    // No document says what a second create does; as with applying a tag, it is the same tag.
    private static async Task CreateAsync(RequestContext exchange)
    {
        var owner = exchange.Owner();
        using var body = await RequestBody.ReadObjectAsync(exchange).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, "tag");
        var tag = exchange.Store.Tags.Save(owner, TagNames.Check(members.Text("name")), members.Text("description"));
        await WriteAsync(exchange, tag, StatusCodes.Status201Created).ConfigureAwait(false);
    }

    private static async Task UpdateAsync(RequestContext exchange)
    {
        var tag = exchange.Tag();
        using var body = await RequestBody.ReadObjectAsync(exchange).ConfigureAwait(false);
        var members = new MemberReader(body.RootElement, "tag");
        var name = members.Text("name") is { } given ? TagNames.Check(given) : null;
        if (!exchange.Store.Tags.TryUpdate(tag, name, members.Text("description")))
        {
            throw Refusal.Duplicate("name", "tag");
        }

        await WriteAsync(exchange, tag).ConfigureAwait(false);
    }

    private static Task DeleteAsync(RequestContext exchange)
    {
        exchange.Store.Tags.Delete(exchange.Tag());
        return Envelope.WriteStatusAsync(exchange);
    }

    private static Task WriteAsync(RequestContext exchange, Tag tag, int statusCode = StatusCodes.Status200OK) =>
        Envelope.WriteObjectAsync(exchange, statusCode, "tag", writer => TagWriter.WriteDescribed(writer, tag));
}
