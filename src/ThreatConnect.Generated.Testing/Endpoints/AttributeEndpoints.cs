namespace ThreatConnect.Testing.Endpoints;

/// <summary>Attributes of items: the rows 23 to 27 of evidence.md §8.3 and their like for other items.</summary>
internal static class AttributeEndpoints
{
    private const string Entity = "attribute";

    public static void Map(Router router)
    {
        foreach (var kind in ItemKinds.Parents)
        {
            var attributes = $"v2/{kind.PathOf()}/attributes";
            router.Map("GET", attributes, exchange => ListAsync(exchange, kind.Find(exchange)));
            router.Map("POST", attributes, exchange => CreateAsync(exchange, kind.Find(exchange)));
            router.Map("GET", $"{attributes}/{{attributeId}}", exchange => WriteAsync(exchange, Find(exchange, kind.Find(exchange))));
            router.Map("PUT", $"{attributes}/{{attributeId}}", exchange => UpdateAsync(exchange, kind.Find(exchange)));
            router.Map("DELETE", $"{attributes}/{{attributeId}}", exchange => DeleteAsync(exchange, kind.Find(exchange)));
        }
    }

    private static ItemAttribute Find(RequestContext exchange, Item item) =>
        item.Attribute(exchange.Id("attributeId")) ?? throw Refusal.NotFound();

    private static Task ListAsync(RequestContext exchange, Item item)
    {
        var includes = exchange.Includes();
        return Envelope.WriteListAsync(
            exchange,
            Entity,
            Page<ItemAttribute>.Of(item.Attributes, exchange.Page()),
            (writer, attribute) => AttributeWriter.Write(writer, attribute, includes));
    }

    private static async Task CreateAsync(RequestContext exchange, Item item)
    {
        using var body = await RequestBody.ReadObjectAsync(exchange).ConfigureAwait(false);
        var type = AttributeReader.ReadType(body.RootElement, item.ItemType, exchange.Store.AttributeTypes);
        var attribute = exchange.Store.Attributes.Add(item, type, AttributeReader.ReadChange(body.RootElement, type));
        await WriteAsync(exchange, attribute, StatusCodes.Status201Created).ConfigureAwait(false);
    }

    private static async Task UpdateAsync(RequestContext exchange, Item item)
    {
        var existing = Find(exchange, item);
        using var body = await RequestBody.ReadObjectAsync(exchange).ConfigureAwait(false);
        var change = AttributeReader.ReadChange(body.RootElement, existing.Type);
        var attribute = exchange.Store.Attributes.Update(item, existing.Id, change) ?? throw Refusal.NotFound();
        await WriteAsync(exchange, attribute).ConfigureAwait(false);
    }

    private static Task DeleteAsync(RequestContext exchange, Item item) =>
        exchange.Store.Attributes.Delete(item, exchange.Id("attributeId"))
            ? Envelope.WriteStatusAsync(exchange)
            : throw Refusal.NotFound();

    private static Task WriteAsync(RequestContext exchange, ItemAttribute attribute, int statusCode = StatusCodes.Status200OK) =>
        Envelope.WriteObjectAsync(exchange, statusCode, Entity, writer => AttributeWriter.Write(writer, attribute, exchange.Includes()));
}
