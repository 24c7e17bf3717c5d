namespace ThreatConnect.Testing.Batch;

// The content of a job (evidence.md §9.3): its bytes, and where each item stands in them.
internal sealed record BatchContent(ReadOnlyMemory<byte> Bytes, IReadOnlyList<BatchEntry> Entries)
{
    // Why nothing of it can be processed.
    public BatchProblem? Problem { get; init; }

    public ReadOnlyMemory<byte> BytesOf(BatchEntry entry) => Bytes.Slice(entry.Offset, entry.Length);
}
