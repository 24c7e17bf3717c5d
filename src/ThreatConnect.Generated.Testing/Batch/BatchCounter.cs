namespace ThreatConnect.Testing.Batch;

// Counts how the items of a content ended.
internal static class BatchCounter
{
    // entries: the items.
    // problems: what went wrong with each.
    // processed: how many had their turn before the job halted.
    public static BatchOutcome Of(IReadOnlyList<BatchEntry> entries, BatchProblem?[] problems, int processed)
    {
        var counts = new Dictionary<BatchEntryKind, BatchCounts>();
        for (var index = 0; index < entries.Count; index++)
        {
            var kind = entries[index].Kind;
            counts[kind] = counts.GetValueOrDefault(kind) + CountOf(problems[index], index < processed);
        }

        return new BatchOutcome(counts, [.. problems.Take(processed).OfType<BatchProblem>()]);
    }

    private static BatchCounts CountOf(BatchProblem? problem, bool isProcessed) =>
        !isProcessed ? new(0, 0, 1) : problem is null ? new(1, 0, 0) : new(0, 1, 0);
}
