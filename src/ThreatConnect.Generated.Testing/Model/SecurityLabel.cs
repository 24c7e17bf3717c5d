namespace ThreatConnect.Testing.Model;

// A security label of an owner. It is changed under the lock of the store only, but responses read it without the lock.
internal sealed class SecurityLabel(Owner owner, string name, DateTimeOffset dateAdded) : INamed
{
    private volatile string _name = name;
    private volatile string? _description;
    private volatile string? _color;

    public Owner Owner { get; } = owner;

    public DateTimeOffset DateAdded { get; } = dateAdded;

    public string Name { get => _name; set => _name = value; }

    public string? Description { get => _description; set => _description = value; }

    // Six hexadecimal digits (evidence.md §7.8).
    public string? Color { get => _color; set => _color = value; }
}

// The values of a security label in a request. A value that is null does not change.
internal sealed record SecurityLabelChange(string? Name, string? Description, string? Color)
{
    public void ApplyTo(SecurityLabel label)
    {
        label.Name = Name ?? label.Name;
        label.Description = Description ?? label.Description;
        label.Color = Color ?? label.Color;
    }
}

// An item or one of its attributes, which can have security labels.
internal readonly record struct LabelTarget(Item Item, long? AttributeId = null)
{
    public ImmutableArray<SecurityLabel> Labels => AttributeOf(Item)?.Labels ?? Item.Labels;

    // The item with the labels on it or on its attribute.
    public Item With(ImmutableArray<SecurityLabel> labels) => AttributeOf(Item) is { } attribute
        ? Item with { Attributes = Item.Attributes.Replace(attribute, attribute with { Labels = labels }) }
        : Item with { Labels = labels };

    private ItemAttribute? AttributeOf(Item item) =>
        AttributeId is { } id ? item.Attribute(id) ?? throw ApiError.NotFound() : null;
}
