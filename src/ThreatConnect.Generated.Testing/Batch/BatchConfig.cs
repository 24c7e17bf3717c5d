namespace ThreatConnect.Testing.Batch;

// The job configuration of evidence.md §9.2.
internal sealed record BatchConfig
{
    public required Owner Owner { get; init; }

    public required BatchVersion Version { get; init; }

    public required BatchAction Action { get; init; }

    public required bool HaltsOnError { get; init; }

    public required AttributeWriteType AttributeWriteType { get; init; }

    public required BatchWriteMode TagWriteType { get; init; }

    public required BatchWriteMode LabelWriteType { get; init; }

    public required FileMergeMode FileMergeMode { get; init; }

    public required HashCollisionMode HashCollisionMode { get; init; }
}
