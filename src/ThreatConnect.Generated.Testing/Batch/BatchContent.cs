namespace ThreatConnect.Testing.Batch;

// The content of a job (evidence.md §9.3): its bytes, and the position of each item in them.
internal sealed record BatchContent(ReadOnlyMemory<byte> Bytes, IReadOnlyList<BatchEntry> Entries)
{
    // The reason why the content cannot be processed at all.
    public BatchError? Error { get; init; }

    public ReadOnlyMemory<byte> BytesOf(BatchEntry entry) => Bytes.Slice(entry.Offset, entry.Length);
}

// The position of an item in the content: its JSON path and its bytes.
internal readonly record struct BatchEntry(BatchItemType Type, string Path, int Offset, int Length);

internal enum BatchItemType
{
    Indicator,
    Group,
    Association,
}
