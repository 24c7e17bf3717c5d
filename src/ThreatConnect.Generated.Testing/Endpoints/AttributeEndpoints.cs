namespace ThreatConnect.Testing.Endpoints;

// Attributes of items: the rows 23 to 27 of evidence.md §8.3, and the same rows of other resource types.
internal static class AttributeEndpoints
{
    private const string Entity = "attribute";

    public static void Map(Router router)
    {
        foreach (var resource in ResourceTypes.TopLevel)
        {
            var attributes = $"v2/{resource.PathOf()}/attributes";
            router.Map("GET", attributes, context => ListAsync(context, resource.GetItem(context)));
            router.Map("POST", attributes, context => CreateAsync(context, resource.GetItem(context)));
            router.Map("GET", $"{attributes}/{{attributeId}}", context => WriteAsync(context, Find(context, resource.GetItem(context))));
            router.Map("PUT", $"{attributes}/{{attributeId}}", context => UpdateAsync(context, resource.GetItem(context)));
            router.Map("DELETE", $"{attributes}/{{attributeId}}", context => DeleteAsync(context, resource.GetItem(context)));
        }
    }

    private static ItemAttribute Find(RequestContext context, Item item) =>
        item.Attribute(context.Id("attributeId")) ?? throw ApiError.NotFound();

    private static Task ListAsync(RequestContext context, Item item)
    {
        var includes = context.Includes();
        return Envelope.WriteListAsync(
            context,
            Entity,
            Page<ItemAttribute>.Of(item.Attributes, context.Page()),
            (writer, attribute) => MetadataWriter.WriteAttribute(writer, attribute, includes));
    }

    private static async Task CreateAsync(RequestContext context, Item item)
    {
        using var body = await RequestBody.ReadObjectAsync(context).ConfigureAwait(false);
        var type = MetadataReader.ReadAttributeType(body.RootElement, item.ItemType, context.Store.AttributeTypes);
        var attribute = context.Store.Attributes.Add(item, type, MetadataReader.ReadAttributeChange(body.RootElement, type));
        await WriteAsync(context, attribute, StatusCodes.Status201Created).ConfigureAwait(false);
    }

    private static async Task UpdateAsync(RequestContext context, Item item)
    {
        var existing = Find(context, item);
        using var body = await RequestBody.ReadObjectAsync(context).ConfigureAwait(false);
        var change = MetadataReader.ReadAttributeChange(body.RootElement, existing.Type);
        var attribute = context.Store.Attributes.Update(item, existing.Id, change) ?? throw ApiError.NotFound();
        await WriteAsync(context, attribute).ConfigureAwait(false);
    }

    private static Task DeleteAsync(RequestContext context, Item item) =>
        context.Store.Attributes.Delete(item, context.Id("attributeId"))
            ? Envelope.WriteStatusAsync(context)
            : throw ApiError.NotFound();

    private static Task WriteAsync(RequestContext context, ItemAttribute attribute, int statusCode = StatusCodes.Status200OK) =>
        Envelope.WriteObjectAsync(
            context, statusCode, Entity, writer => MetadataWriter.WriteAttribute(writer, attribute, context.Includes()));
}
