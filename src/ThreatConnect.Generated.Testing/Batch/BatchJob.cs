namespace ThreatConnect.Testing.Batch;

// A batch job from its creation on.
internal sealed class BatchJob(long id, BatchConfig config)
{
    private readonly Lock gate = new();
    private DateTimeOffset? uploaded;
    private bool isRunning;
    private BatchOutcome? outcome;

    public long Id { get; } = id;

    public BatchConfig Config { get; } = config;

    // How it ended; only a completed job has it.
    public BatchOutcome Outcome => Volatile.Read(ref outcome) ?? throw new InvalidOperationException("The job is not completed.");

    // Takes the content in, which a job does once.
    public bool TryQueue(DateTimeOffset now)
    {
        lock (gate)
        {
            if (uploaded is not null)
            {
                return false;
            }

            uploaded = now;
            return true;
        }
    }

    public void Run()
    {
        lock (gate)
        {
            isRunning = true;
        }
    }

    public void Complete(BatchOutcome result)
    {
        lock (gate)
        {
            outcome = result;
        }
    }

    // The state, as far as it may be known: a job takes its time even if its work is done.
    public BatchState StateAt(DateTimeOffset now, TimeSpan duration)
    {
        lock (gate)
        {
            if (uploaded is not { } start)
            {
                return BatchState.Created;
            }

            if (now - start < duration)
            {
                return now - start < duration / 4 ? BatchState.Queued : BatchState.Running;
            }

            return outcome is not null ? BatchState.Completed : isRunning ? BatchState.Running : BatchState.Queued;
        }
    }
}
