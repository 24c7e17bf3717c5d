namespace ThreatConnect.Testing.Batch;

// How a job ended.
internal sealed record BatchOutcome(IReadOnlyDictionary<BatchEntryKind, BatchCounts> Counts, IReadOnlyList<BatchProblem> Problems)
{
    public BatchCounts Total => Counts.Values.Aggregate(default(BatchCounts), (sum, counts) => sum + counts);

    // The end of a job whose file could not be processed at all, which counts as one error.
    public static BatchOutcome Failed(BatchProblem problem, int unprocessed = 0) =>
        new(ImmutableDictionary<BatchEntryKind, BatchCounts>.Empty.Add(BatchEntryKind.Indicator, new(0, 1, unprocessed)), [problem]);

    public BatchCounts Of(BatchEntryKind kind) => Counts.GetValueOrDefault(kind);
}
