namespace ThreatConnect;

// Runs the jobs of chunks, some at once, each after those that it depends on.
internal sealed class JobSink : IChunkSink, IDisposable
{
    private readonly RunContext _run;
    private readonly SemaphoreSlim _slots;
    private readonly CancellationTokenSource _stop;
    private readonly List<TaskCompletionSource> _completed = [];
    private readonly List<Task> _running = [];
    private Exception? _failure;

    public JobSink(RunContext run, CancellationToken cancellationToken)
    {
        _run = run;
        _slots = new SemaphoreSlim(run.Options.JobsInFlight);
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
    }

    public long LongestJob => _run.LongestJob;

    // Is cancelled when the caller cancels, and when a job fails.
    public CancellationToken Stopped => _stop.Token;

    // What made the first job fail; null where none did.
    public Exception? Failure => Volatile.Read(ref _failure);

    public async Task SendAsync(Chunk chunk, CancellationToken cancellationToken)
    {
        var completed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var predecessors = chunk.Predecessors.Select(number => _completed[number].Task).ToArray();
        _completed.Add(completed);
        try
        {
            await _slots.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            _run.Open(new JobContent(chunk.Entries, _run.IsFirstVersion));
            chunk.Dispose();
            throw;
        }

        _running.RemoveAll(static task => task.IsCompleted);
        _running.Add(Task.Run(() => RunAsync(chunk, predecessors, completed), CancellationToken.None));
    }

    public async Task RefuseAsync(BatchItem? item, long index, string reason, CancellationToken cancellationToken)
    {
        _run.ProgressCounter.Refused();
        await _run.Outcomes.WriteAsync(new BatchOutcome { Item = item, Index = index, State = BatchOutcomeState.Failed, Reason = reason }, cancellationToken).ConfigureAwait(false);
    }

    // When all jobs have ended; none of them throws.
    public Task WhenAllAsync() => Task.WhenAll(_running);

    // When all jobs have ended, or have been left to themselves.
    public async Task EndAsync(bool mayGoOn)
    {
        if (!mayGoOn)
        {
            await _stop.CancelAsync().ConfigureAwait(false);
        }

        await WhenAllAsync().ConfigureAwait(false);
    }

    public void Dispose()
    {
        _slots.Dispose();
        _stop.Dispose();
    }

    private async Task RunAsync(Chunk chunk, Task[] predecessors, TaskCompletionSource completed)
    {
        try
        {
            using (chunk)
            {
                await Task.WhenAll(predecessors).WaitAsync(Stopped).ConfigureAwait(false);
                await RunPartsAsync(new JobContent(chunk.Entries, _run.IsFirstVersion)).ConfigureAwait(false);
            }

            completed.SetResult();
        }
        catch (Exception exception)
        {
            // It is told once, by the run; what waits for this chunk is stopped with everything else.
            Interlocked.CompareExchange(ref _failure, exception, null);
            await _stop.CancelAsync().ConfigureAwait(false);
            completed.SetCanceled(CancellationToken.None);
        }
        finally
        {
            _slots.Release();
        }
    }

    // In their order, since a part may name groups of the part before it.
    private async Task RunPartsAsync(JobContent whole)
    {
        var parts = new Stack<JobContent>([whole]);
        while (parts.TryPop(out var part))
        {
            if (part.Length <= _run.LongestJob || part.Entries.Count == 1)
            {
                if (await new Job(_run, part).RunAsync(Stopped).ConfigureAwait(false))
                {
                    continue;
                }
            }

            if (part.Entries.Count == 1)
            {
                var item = part.Entries[0];
                await RefuseAsync(item.Item.Item, item.Item.Index, $"The item has {item.Text.Length} bytes, and the server takes jobs of {_run.LongestJob}.", Stopped).ConfigureAwait(false);
                continue;
            }

            var smaller = part.Split(_run.LongestJob);
            smaller.Reverse();
            smaller.ForEach(parts.Push);
        }
    }
}
