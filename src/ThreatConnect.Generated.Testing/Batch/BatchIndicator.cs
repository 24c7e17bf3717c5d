namespace ThreatConnect.Testing.Batch;

// An indicator of a content.
internal sealed record BatchIndicator : BatchItem
{
    public required IndicatorType Type { get; init; }

    public required ImmutableArray<string?> Keys { get; init; }

    public required IndicatorChange Change { get; init; }

    public required BatchMetadata Metadata { get; init; }

    public ImmutableArray<FileOccurrence> Occurrences { get; init; } = [];

    public override string Identity => BatchReference.IdentityOf(Type, Keys);
}
