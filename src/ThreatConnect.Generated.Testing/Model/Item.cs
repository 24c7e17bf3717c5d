namespace ThreatConnect.Testing.Model;

// Something that an owner holds. Items never change: an update puts a new one in the old one's place.
internal abstract record Item
{
    // A number that no other item has, of whatever kind. The store gives it, like both dates.
    public long Id { get; init; }

    public DateTimeOffset DateAdded { get; init; }

    public DateTimeOffset LastModified { get; init; }

    public required Owner Owner { get; init; }

    public abstract ItemType ItemType { get; }

    // Values of the type's own fields, in the order of the catalog; null when unset.
    public required ImmutableArray<object?> Fields { get; init; }

    public ImmutableArray<Tag> Tags { get; init; } = [];

    public ImmutableArray<SecurityLabel> Labels { get; init; } = [];

    public ImmutableArray<ItemAttribute> Attributes { get; init; } = [];

    public ItemAttribute? Attribute(long id) => Attributes.FirstOrDefault(attribute => attribute.Id == id);

    // Whether the label is on the item or on an attribute of it.
    public bool Carries(SecurityLabel label) =>
        Labels.Contains(label) || Attributes.Any(attribute => attribute.Labels.Contains(label));

    public Item Without(SecurityLabel label) => this with
    {
        Labels = Labels.Remove(label),
        Attributes = [.. Attributes.Select(attribute => attribute with { Labels = attribute.Labels.Remove(label) })],
    };

    // The value of one of the type's own fields.
    public object? Field(string name) => Fields[ItemType.FieldIndex(name)];

    // The fields after an update, which changes only what it gives.
    public ImmutableArray<object?> Merge(ImmutableArray<object?> given) => [.. Fields.Zip(given, (old, value) => value ?? old)];
}

// An item of a kind whose types know more than their fields.
internal abstract record TypedItem<TType> : Item
    where TType : ItemType
{
    public required TType Type { get; init; }

    public sealed override ItemType ItemType => Type;
}
