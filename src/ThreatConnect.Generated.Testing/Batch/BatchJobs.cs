using System.Collections.Concurrent;

namespace ThreatConnect.Testing.Batch;

// The jobs of the instance, which are processed one after the other, in the order of their uploads.
internal sealed class BatchJobs(SimulatorOptions options, Store store)
{
    private readonly ConcurrentDictionary<long, BatchJob> jobs = [];
    private readonly Lock gate = new();
    private Task last = Task.CompletedTask;
    private long lastId;

    public BatchJob Create(BatchConfig config)
    {
        var job = new BatchJob(Interlocked.Increment(ref lastId), config);
        jobs[job.Id] = job;
        return job;
    }

    public BatchJob? Find(long id) => jobs.GetValueOrDefault(id);

    // Processes a content when its turn comes, or not at all when the server stops before.
    public void Enqueue(BatchJob job, ReadOnlyMemory<byte> bytes, CancellationToken stopping)
    {
        lock (gate)
        {
            last = last.ContinueWith(
                _ => Process(job, BatchContentReader.Read(bytes, job.Config.Version), stopping),
                stopping,
                TaskContinuationOptions.None,
                TaskScheduler.Default);
        }
    }

    // Processes a content right away.
    public void Process(BatchJob job, BatchContent content, CancellationToken stopping)
    {
        job.Run();
        try
        {
            job.Complete(content.Problem is { } problem
                ? BatchOutcome.Failed(problem, problem.Code == BatchCode.IndicatorLimit ? content.Entries.Count - 1 : 0)
                : new BatchRun(options, store, job.Config, content).Execute(stopping));
        }
        catch (Exception unexpected) when (unexpected is not OperationCanceledException)
        {
            // evidence.md §9.6: what the platform says of its own faults, so that whoever polls sees one here too.
            job.Complete(BatchOutcome.Failed(new BatchProblem(
                BatchCode.Internal,
                $"Encountered an unexpected Exception while processing batch job: {unexpected}")));
        }
    }
}
