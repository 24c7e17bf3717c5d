namespace ThreatConnect;

// What follows from how a state was told.
internal static class BatchStatusExtensions
{
    // The same counts, of a job that is done.
    public static BatchStatus AsCompleted(this BatchStatus status) => new()
    {
        Id = status.Id,
        State = BatchState.Completed,
        ErrorCount = status.ErrorCount,
        SuccessCount = status.SuccessCount,
        UnprocessedCount = status.UnprocessedCount,
        SuccessIndicatorCount = status.SuccessIndicatorCount,
        ErrorIndicatorCount = status.ErrorIndicatorCount,
        SuccessGroupCount = status.SuccessGroupCount,
        ErrorGroupCount = status.ErrorGroupCount,
    };
}
