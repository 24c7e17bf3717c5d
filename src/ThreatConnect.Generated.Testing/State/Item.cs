namespace ThreatConnect.Testing.State;

/// <summary>A group or an indicator. Items never change: an update puts a new one in the old one's place.</summary>
internal abstract record Item
{
    public required long Id { get; init; }

    public required Owner Owner { get; init; }

    public required DateTimeOffset DateAdded { get; init; }

    public required DateTimeOffset LastModified { get; init; }

    /// <summary>Values of the type's own fields, in the order of the catalog; <see langword="null"/> when unset.</summary>
    public required ImmutableArray<object?> Fields { get; init; }

    /// <summary>The name by which the platform's tables know the item's type.</summary>
    public abstract string TypeName { get; }

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
}
