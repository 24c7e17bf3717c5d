namespace ThreatConnect.Testing.Model;

// What carries security labels: an item, or one of its attributes.
internal readonly record struct LabelCarrier(Item Item, long? AttributeId = null)
{
    public ImmutableArray<SecurityLabel> Labels => AttributeOf(Item)?.Labels ?? Item.Labels;

    // The item with other labels, on itself or on its attribute.
    public Item With(ImmutableArray<SecurityLabel> labels) => AttributeOf(Item) is { } attribute
        ? Item with { Attributes = Item.Attributes.Replace(attribute, attribute with { Labels = labels }) }
        : Item with { Labels = labels };

    private ItemAttribute? AttributeOf(Item item) =>
        AttributeId is { } id ? item.Attribute(id) ?? throw ApiError.NotFound() : null;
}
