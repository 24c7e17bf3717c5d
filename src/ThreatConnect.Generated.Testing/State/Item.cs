namespace ThreatConnect.Testing.State;

/// <summary>Something that an owner holds. Items never change: an update puts a new one in the old one's place.</summary>
internal abstract record Item
{
    /// <summary>A number that no other item has, of whatever kind. The store gives it, like both dates.</summary>
    public long Id { get; init; }

    public DateTimeOffset DateAdded { get; init; }

    public DateTimeOffset LastModified { get; init; }

    public required Owner Owner { get; init; }

    public abstract ItemType ItemType { get; }

    /// <summary>Values of the type's own fields, in the order of the catalog; <see langword="null"/> when unset.</summary>
    public required ImmutableArray<object?> Fields { get; init; }

    public ImmutableArray<Tag> Tags { get; init; } = [];

    public ImmutableArray<SecurityLabel> Labels { get; init; } = [];

    public ImmutableArray<ItemAttribute> Attributes { get; init; } = [];

    public ItemAttribute? Attribute(long id) => Attributes.FirstOrDefault(attribute => attribute.Id == id);

    /// <summary>Whether the label is on the item or on an attribute of it.</summary>
    public bool Carries(SecurityLabel label) =>
        Labels.Contains(label) || Attributes.Any(attribute => attribute.Labels.Contains(label));

    public Item Without(SecurityLabel label) => this with
    {
        Labels = Labels.Remove(label),
        Attributes = [.. Attributes.Select(attribute => attribute with { Labels = attribute.Labels.Remove(label) })],
    };

    /// <summary>The value of one of the type's own fields.</summary>
    public object? Field(string name) => Fields[ItemType.FieldIndex(name)];

    /// <summary>The fields after an update, which changes only what it gives.</summary>
    public ImmutableArray<object?> Merge(ImmutableArray<object?> given) => [.. Fields.Zip(given, (old, value) => value ?? old)];
}
