namespace ThreatConnect.Testing.Model;

// The attribute of evidence.md §7.6. It never changes: an update puts a new one in the old one's place.
internal sealed record ItemAttribute
{
    public required long Id { get; init; }

    public required AttributeType Type { get; init; }

    public required string Value { get; init; }

    public string? Source { get; init; }

    public bool IsDisplayed { get; init; }

    public required DateTimeOffset DateAdded { get; init; }

    public required DateTimeOffset LastModified { get; init; }

    public ImmutableArray<SecurityLabel> Labels { get; init; } = [];
}

// What a request sets of an attribute; what it does not name stays.
internal sealed record AttributeChange(string Value, string? Source, bool? IsDisplayed)
{
    public ItemAttribute ApplyTo(ItemAttribute attribute, DateTimeOffset now) => attribute with
    {
        Value = Value,
        Source = Source ?? attribute.Source,
        // evidence.md §7.6: meaningful for a few types only; asking for it elsewhere changes nothing.
        IsDisplayed = attribute.Type.CanBeDisplayed && (IsDisplayed ?? attribute.IsDisplayed),
        LastModified = now,
    };
}
