namespace ThreatConnect.Resources.Batch.Jobs;

// Counts items and jobs, and reports the counts to the caller.
internal sealed class ProgressCounter(IProgress<BatchProgress>? progress)
{
    private const int ReadsPerReport = 1000;

    private readonly Lock _lock = new();
    private BatchProgress _now = new();

    public void Read() => Change(static now => now with { Read = now.Read + 1 }, static now => now.Read % ReadsPerReport == 0);

    public void Rejected() => Change(static now => now with { Rejected = now.Rejected + 1 });

    public void Merged() => Change(static now => now with { Merged = now.Merged + 1 });

    public void Started(int items) => Change(now => now with { Sent = now.Sent + items, JobsStarted = now.JobsStarted + 1 });

    public void Completed(int succeeded, int failed, int unprocessed, int undetermined) => Change(now => now with
    {
        Succeeded = now.Succeeded + succeeded,
        Failed = now.Failed + failed,
        Unprocessed = now.Unprocessed + unprocessed,
        Undetermined = now.Undetermined + undetermined,
        JobsCompleted = now.JobsCompleted + 1,
    });

    private void Change(Func<BatchProgress, BatchProgress> change, Func<BatchProgress, bool>? isDue = null)
    {
        if (progress is null)
        {
            return;
        }

        lock (_lock)
        {
            _now = change(_now);
            if (isDue is null || isDue(_now))
            {
                progress.Report(_now);
            }
        }
    }
}
