namespace ThreatConnect.Testing.Batch;

/// <summary>The content of a job (evidence.md §9.3): its bytes, and where each item stands in them.</summary>
internal sealed record BatchContent(ReadOnlyMemory<byte> Bytes, IReadOnlyList<BatchEntry> Entries)
{
    /// <summary>Why nothing of it can be processed.</summary>
    public BatchProblem? Problem { get; init; }

    public ReadOnlyMemory<byte> BytesOf(BatchEntry entry) => Bytes.Slice(entry.Offset, entry.Length);
}
