namespace ThreatConnect.Testing.Batch;

// The counts and the errors of a completed job.
internal sealed record BatchOutcome(IReadOnlyDictionary<BatchItemType, BatchCounts> Counts, IReadOnlyList<BatchError> Errors)
{
    public BatchCounts Total => Counts.Values.Aggregate(default(BatchCounts), (sum, counts) => sum + counts);

    // The outcome of a job that processed the first items of a content; errors has an entry for each item of the content.
    public static BatchOutcome Of(IReadOnlyList<BatchEntry> entries, BatchError?[] errors, int processed)
    {
        var counts = new Dictionary<BatchItemType, BatchCounts>();
        for (var index = 0; index < entries.Count; index++)
        {
            var type = entries[index].Type;
            counts[type] = counts.GetValueOrDefault(type) + CountOf(errors[index], index < processed);
        }

        return new BatchOutcome(counts, [.. errors.Take(processed).OfType<BatchError>()]);
    }

    // The outcome of a job whose content could not be processed at all, which counts as one error.
    public static BatchOutcome Failed(BatchError error, int unprocessed = 0) =>
        new(ImmutableDictionary<BatchItemType, BatchCounts>.Empty.Add(BatchItemType.Indicator, new(0, 1, unprocessed)), [error]);

    public BatchCounts Of(BatchItemType type) => Counts.GetValueOrDefault(type);

    private static BatchCounts CountOf(BatchError? error, bool isProcessed) =>
        !isProcessed ? new(0, 0, 1) : error is null ? new(1, 0, 0) : new(0, 1, 0);
}

internal readonly record struct BatchCounts(int Success, int Error, int Unprocessed)
{
    public static BatchCounts operator +(BatchCounts one, BatchCounts other) =>
        new(one.Success + other.Success, one.Error + other.Error, one.Unprocessed + other.Unprocessed);
}
