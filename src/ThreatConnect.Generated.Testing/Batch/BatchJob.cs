namespace ThreatConnect.Testing.Batch;

internal sealed class BatchJob(long id, BatchConfig config)
{
    private readonly Lock _gate = new();
    private DateTimeOffset? _uploaded;
    private bool _isRunning;
    private BatchOutcome? _outcome;

    public long Id { get; } = id;

    public BatchConfig Config { get; } = config;

    public BatchOutcome Outcome =>
        Volatile.Read(ref _outcome) ?? throw new InvalidOperationException("The job is not completed.");

    // A job takes a content once: false if it has one already.
    public bool TryQueue(DateTimeOffset now)
    {
        lock (_gate)
        {
            if (_uploaded is not null)
            {
                return false;
            }

            _uploaded = now;
            return true;
        }
    }

    public void Run()
    {
        lock (_gate)
        {
            _isRunning = true;
        }
    }

    public void Complete(BatchOutcome result)
    {
        lock (_gate)
        {
            _outcome = result;
        }
    }

    // The state that responses show: a job is not completed before its duration has passed, even if its work is done.
    public BatchState StateAt(DateTimeOffset now, TimeSpan duration)
    {
        lock (_gate)
        {
            if (_uploaded is not { } start)
            {
                return BatchState.Created;
            }

            if (now - start < duration)
            {
                return now - start < duration / 4 ? BatchState.Queued : BatchState.Running;
            }

            return _outcome is not null ? BatchState.Completed : _isRunning ? BatchState.Running : BatchState.Queued;
        }
    }
}

// The states of evidence.md §9.5.
internal enum BatchState
{
    Created,
    Queued,
    Running,
    Completed,
}
