namespace ThreatConnect.Testing.Batch;

// Reads attributes, tags and security labels of an item (evidence.md §9.3), by the rules of the REST requests.
internal static class BatchMetadataReader
{
    public static BatchMetadata Read(JsonElement body, ItemType type, AttributeTypeDirectory attributeTypes, BatchVersion version)
    {
        var attributes = BatchElements.FindObjects(body, "attribute", type.Entity)?
            .Select(element => ReadAttribute(element, type, attributeTypes, version))
            .ToArray();
        return new BatchMetadata
        {
            Attributes = type is IndicatorType ? WithDisplayed(body, type.Entity, attributes) : attributes,
            Tags = BatchElements.FindObjects(body, "tag", type.Entity)?
                .Select(element => TagNames.Check(new MemberReader(element, "tag").Text("name")))
                .ToArray(),
            Labels = version is BatchVersion.V2 ? ReadLabels(body, type.Entity) : null,
        };
    }

    private static BatchAttribute ReadAttribute(JsonElement element, ItemType type, AttributeTypeDirectory attributeTypes, BatchVersion version)
    {
        var attributeType = AttributeReader.ReadType(element, type, attributeTypes);
        var change = AttributeReader.ReadChange(element, attributeType);
        return version is BatchVersion.V2
            ? new BatchAttribute(attributeType, change, ReadLabels(element, "attribute") ?? [])
            : new BatchAttribute(attributeType, change with { Source = null, IsDisplayed = null }, []);
    }

    // evidence.md §9.3: these two members are the default attributes of an indicator.
    private static IReadOnlyList<BatchAttribute>? WithDisplayed(JsonElement body, string entity, IReadOnlyList<BatchAttribute>? attributes)
    {
        var members = new MemberReader(body, entity);
        BatchAttribute[] displayed =
        [
            .. Displayed(members.Text("description"), AttributeTypes.Description),
            .. Displayed(members.Text("source"), AttributeTypes.Source),
        ];
        return displayed.Length > 0 ? [.. displayed, .. attributes ?? []] : attributes;
    }

    private static IEnumerable<BatchAttribute> Displayed(string? value, AttributeType type) => string.IsNullOrWhiteSpace(value)
        ? []
        : [new BatchAttribute(type, new AttributeChange(AttributeReader.Check(value, type), Source: null, IsDisplayed: true), [])];

    private static BatchLabel[]? ReadLabels(JsonElement body, string entity) =>
        BatchElements.FindObjects(body, "securityLabel", entity)?.Select(ReadLabel).ToArray();

    private static BatchLabel ReadLabel(JsonElement element)
    {
        var change = SecurityLabelReader.Read(element);
        return new BatchLabel(change.Name ?? throw ApiError.InvalidField("name", SecurityLabelReader.Entity), change);
    }
}
