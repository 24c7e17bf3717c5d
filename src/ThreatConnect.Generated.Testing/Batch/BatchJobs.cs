using System.Collections.Concurrent;

namespace ThreatConnect.Testing.Batch;

// The jobs of the instance. They are processed one after the other, in the order of their uploads.
internal sealed class BatchJobs(SimulatorOptions options, Store store)
{
    private readonly ConcurrentDictionary<long, BatchJob> _jobs = [];
    private readonly Lock _gate = new();
    private Task _last = Task.CompletedTask;
    private long _lastId;

    public BatchJob Create(BatchConfig config)
    {
        var job = new BatchJob(Interlocked.Increment(ref _lastId), config);
        _jobs[job.Id] = job;
        return job;
    }

    public BatchJob? Find(long id) => _jobs.GetValueOrDefault(id);

    // Processes a content after the earlier ones, or not at all if the server stops before.
    public void Enqueue(BatchJob job, ReadOnlyMemory<byte> bytes, CancellationToken stopping)
    {
        lock (_gate)
        {
            _last = _last.ContinueWith(
                _ => Process(job, bytes, stopping),
                stopping,
                TaskContinuationOptions.None,
                TaskScheduler.Default);
        }
    }

    // Processes a content at once.
    public void Process(BatchJob job, BatchContent content, CancellationToken stopping) => Complete(job, () => Run(job, content, stopping));

    private void Process(BatchJob job, ReadOnlyMemory<byte> bytes, CancellationToken stopping) =>
        Complete(job, () => Run(job, BatchContentReader.Read(bytes, job.Config.Version), stopping));

    private BatchOutcome Run(BatchJob job, BatchContent content, CancellationToken stopping) => content.Error is { } error
        ? BatchOutcome.Failed(error, error.Code == BatchErrorCode.IndicatorLimit ? content.Entries.Count - 1 : 0)
        : new BatchRun(options, store, job.Config, content).Execute(stopping);

    // Nothing leaves a job without an outcome, but the end of the server.
    private static void Complete(BatchJob job, Func<BatchOutcome> run)
    {
        job.Run();
        try
        {
            job.Complete(run());
        }
        catch (Exception unexpected) when (unexpected is not OperationCanceledException)
        {
            // evidence.md §9.6: the platform reports its internal errors like this, so clients that poll see them here too.
            job.Complete(BatchOutcome.Failed(new BatchError(
                BatchErrorCode.Internal,
                $"Encountered an unexpected Exception while processing batch job: {unexpected}")));
        }
    }
}
