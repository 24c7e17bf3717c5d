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

    public ImmutableArray<Tag> Tags { get; init; } = [];
}
