namespace ThreatConnect.Testing.Batch;

// A group of a content.
internal sealed record BatchGroup : BatchItem
{
    public required GroupType Type { get; init; }

    public required string Name { get; init; }

    public required ImmutableArray<object?> Fields { get; init; }

    public required BatchMetadata Metadata { get; init; }

    public override string Identity => $"xid {Xid}";
}
