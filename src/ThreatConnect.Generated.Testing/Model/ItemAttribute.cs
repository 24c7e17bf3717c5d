namespace ThreatConnect.Testing.Model;

// The attribute of evidence.md §7.6.
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

// The values of an attribute in a request. A value that is null does not change.
internal sealed record AttributeChange(string Value, string? Source, bool? IsDisplayed)
{
    public ItemAttribute ApplyTo(ItemAttribute attribute, DateTimeOffset now) => attribute with
    {
        Value = Value,
        Source = Source ?? attribute.Source,
        // evidence.md §7.6: only attributes of some types can be displayed. For others the value is ignored.
        IsDisplayed = attribute.Type.CanBeDisplayed && (IsDisplayed ?? attribute.IsDisplayed),
        LastModified = now,
    };
}
