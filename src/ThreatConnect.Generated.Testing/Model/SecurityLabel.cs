namespace ThreatConnect.Testing.Model;

// A security label of one owner. Changed only under the store's lock; what is written out may be read without it.
internal sealed class SecurityLabel(Owner owner, string name, DateTimeOffset dateAdded)
{
    private volatile string name = name;
    private volatile string? description;
    private volatile string? color;

    public Owner Owner { get; } = owner;

    public DateTimeOffset DateAdded { get; } = dateAdded;

    public string Name { get => name; set => name = value; }

    public string? Description { get => description; set => description = value; }

    // Six hexadecimal digits (evidence.md §7.8).
    public string? Color { get => color; set => color = value; }
}

// What a request sets of a security label; what it does not name stays.
internal sealed record SecurityLabelChange(string? Name, string? Description, string? Color)
{
    public void ApplyTo(SecurityLabel label)
    {
        label.Name = Name ?? label.Name;
        label.Description = Description ?? label.Description;
        label.Color = Color ?? label.Color;
    }
}

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
