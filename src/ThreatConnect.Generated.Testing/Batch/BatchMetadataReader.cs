namespace ThreatConnect.Testing.Batch;

// Reads the attributes, tags and security labels of an item (evidence.md §9.3) by the rules of other requests.
internal static class BatchMetadataReader
{
    public static BatchMetadata Read(JsonElement body, ItemType type, AttributeTypeDirectory attributeTypes, BatchVersion version)
    {
        var members = new MemberReader(body, type.Entity);
        var attributes = members.Objects("attribute")?
            .Select(element => ReadAttribute(element, type, attributeTypes, version))
            .ToArray();
        return new BatchMetadata
        {
            Attributes = type is IndicatorType ? WithDisplayed(members, attributes) : attributes,
            Tags = members.Objects("tag")?
                .Select(element => MetadataReader.CheckTagName(new MemberReader(element, "tag").Text("name")))
                .ToArray(),
            Labels = version is BatchVersion.V2 ? ReadLabels(members) : null,
        };
    }

    private static BatchAttribute ReadAttribute(
        JsonElement element, ItemType type, AttributeTypeDirectory attributeTypes, BatchVersion version)
    {
        var attributeType = MetadataReader.ReadAttributeType(element, type, attributeTypes);
        var change = MetadataReader.ReadAttributeChange(element, attributeType);
        return version is BatchVersion.V2
            ? new BatchAttribute(attributeType, change, ReadLabels(new MemberReader(element, "attribute")) ?? [])
            : new BatchAttribute(attributeType, change with { Source = null, IsDisplayed = null }, []);
    }

    // evidence.md §9.3: these two members are the default attributes of an indicator.
    private static IReadOnlyList<BatchAttribute>? WithDisplayed(MemberReader members, IReadOnlyList<BatchAttribute>? attributes)
    {
        BatchAttribute[] displayed =
        [
            .. Displayed(members.Text("description"), AttributeTypes.Description),
            .. Displayed(members.Text("source"), AttributeTypes.Source),
        ];
        return displayed.Length > 0 ? [.. displayed, .. attributes ?? []] : attributes;
    }

    private static IEnumerable<BatchAttribute> Displayed(string? value, AttributeType type) => string.IsNullOrWhiteSpace(value)
        ? []
        : [new BatchAttribute(type, new(MetadataReader.CheckAttributeValue(value, type), Source: null, IsDisplayed: true), [])];

    private static BatchLabel[]? ReadLabels(MemberReader members) => members.Objects("securityLabel")?.Select(ReadLabel).ToArray();

    private static BatchLabel ReadLabel(JsonElement element)
    {
        var change = MetadataReader.ReadSecurityLabel(element);
        return new BatchLabel(change.Name ?? throw ApiError.InvalidField("name", MetadataReader.SecurityLabelEntity), change);
    }
}
