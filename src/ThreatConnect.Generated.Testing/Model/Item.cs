namespace ThreatConnect.Testing.Model;

// An object of an owner. Items are immutable: an update replaces an item by a new one.
internal abstract record Item
{
    // The ids of all items are different. The store sets the id and both dates.
    public long Id { get; init; }

    public DateTimeOffset DateAdded { get; init; }

    public DateTimeOffset LastModified { get; init; }

    public required Owner Owner { get; init; }

    public abstract ItemType ItemType { get; }

    // The values of the type's own fields, in the order of the catalog. Null is unset.
    public required ImmutableArray<object?> Fields { get; init; }

    public ImmutableArray<Tag> Tags { get; init; } = [];

    public ImmutableArray<SecurityLabel> Labels { get; init; } = [];

    public ImmutableArray<ItemAttribute> Attributes { get; init; } = [];

    public ItemAttribute? Attribute(long id) => Attributes.FirstOrDefault(attribute => attribute.Id == id);

    // True if the item or one of its attributes has the label.
    public bool HasLabel(SecurityLabel label) =>
        Labels.Contains(label) || Attributes.Any(attribute => attribute.Labels.Contains(label));

    public Item Without(SecurityLabel label) => this with
    {
        Labels = Labels.Remove(label),
        Attributes = [.. Attributes.Select(attribute => attribute with { Labels = attribute.Labels.Remove(label) })],
    };

    public object? Field(string name) => Fields[ItemType.FieldIndex(name)];

    // The fields after an update. Fields that the update does not give stay.
    public ImmutableArray<object?> Merge(ImmutableArray<object?> given) => [.. Fields.Zip(given, (old, value) => value ?? old)];
}

// An item of a class with several types.
internal abstract record TypedItem<TType> : Item
    where TType : ItemType
{
    public required TType Type { get; init; }

    public sealed override ItemType ItemType => Type;
}
