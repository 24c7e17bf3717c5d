namespace ThreatConnect.Testing.Batch;

// A valid item of a content.
internal abstract record BatchItem
{
    // The name of the item in errors: the xid, or else the summary.
    public required string Source { get; init; }

    public string? Xid { get; init; }

    // The items to associate with this one.
    public ImmutableArray<BatchReference> Associations { get; init; } = [];

    // Two items of one content must not have the same identity.
    public abstract string? Identity { get; }
}

internal sealed record BatchIndicator : BatchItem
{
    public required IndicatorType Type { get; init; }

    public required ImmutableArray<string?> Keys { get; init; }

    public required IndicatorChange Change { get; init; }

    public required BatchMetadata Metadata { get; init; }

    public ImmutableArray<FileOccurrence> Occurrences { get; init; } = [];

    public override string Identity => BatchReference.IdentityOf(Type, Keys);
}

internal sealed record BatchGroup : BatchItem
{
    public required GroupType Type { get; init; }

    public required string Name { get; init; }

    public required ImmutableArray<object?> Fields { get; init; }

    public required BatchMetadata Metadata { get; init; }

    public override string Identity => $"xid {Xid}";
}

// An item of the association array.
internal sealed record BatchAssociation : BatchItem
{
    public required BatchReference One { get; init; }

    public required BatchReference Other { get; init; }

    // The named association; null unless both ends are indicators.
    public IndicatorAssociation? Association { get; init; }

    public override string? Identity => null;
}

// How an item refers to another one: by xid, by type and value, or by id.
internal sealed record BatchReference
{
    public string? Xid { get; init; }

    public IndicatorType? IndicatorType { get; init; }

    public ImmutableArray<string?> Keys { get; init; } = [];

    public long? Id { get; init; }

    // Equal for all references to the same item that are of the same form.
    public string Identity => IndicatorType is { } type ? IdentityOf(type, Keys) : Xid is not null ? $"xid {Xid}" : $"id {Id}";

    public static string IdentityOf(IndicatorType type, ImmutableArray<string?> keys) =>
        $"{type.Name} {type.Fold(string.Join(" : ", keys.Select(key => key ?? "")))}";

    public static BatchReference To(string xid) => new() { Xid = xid };
}

// The attributes, tags and labels of an item; null if the item does not mention them.
internal sealed record BatchMetadata
{
    public IReadOnlyList<BatchAttribute>? Attributes { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    public IReadOnlyList<BatchLabel>? Labels { get; init; }
}

internal sealed record BatchAttribute(AttributeType Type, AttributeChange Change, IReadOnlyList<BatchLabel> Labels);

// The name of a security label, and the description and color to create it with.
internal sealed record BatchLabel(string Name, SecurityLabelChange Change)
{
    // evidence.md §9.3: a label that does not exist needs a description and a color.
    public bool CanBeCreated => Change is { Description: not null, Color: not null };
}
