using ThreatConnect.Resources.Batch.Content;
using ThreatConnect.Resources.Batch.Ordering;
using ThreatConnect.Resources.Batch.Results;

namespace ThreatConnect.Resources.Batch.Jobs;

// Runs the jobs of chunks, several at once, each after the jobs that it depends on.
internal sealed class JobScheduler : IChunkSink, IDisposable
{
    private readonly RunContext _run;
    private readonly SemaphoreSlim _slots;
    private readonly CancellationToken _canceled;
    private readonly CancellationTokenSource _stop;
    private readonly List<TaskCompletionSource> _completed = [];
    private readonly List<Task> _running = [];
    private Exception? _failure;

    public JobScheduler(RunContext run, CancellationToken cancellationToken)
    {
        _run = run;
        _slots = new SemaphoreSlim(run.Options.JobsInFlight);
        _canceled = cancellationToken;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
    }

    public long LongestJob => _run.LongestJob;

    // Is canceled when the caller cancels, and when a job fails: nothing more is sent then, but the jobs that the server has go on.
    public CancellationToken Stopped => _stop.Token;

    // The exception of the job that failed first.
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
            _run.AddJob(chunk.Items);
            chunk.Dispose();
            throw;
        }

        _running.RemoveAll(static task => task.IsCompleted);
        _running.Add(Task.Run(() => RunAsync(chunk, predecessors, completed), CancellationToken.None));
    }

    public bool IsCompleted(int chunk) => _completed[chunk].Task.IsCompleted;

    public void Read() => _run.Progress.Read();

    public void Merged() => _run.Progress.Merged();

    public async Task RejectAsync(IEnumerable<BatchOutcome> outcomes)
    {
        _run.Progress.Rejected();
        await _run.ReportAsync([.. outcomes]).ConfigureAwait(false);
    }

    // Completes when all jobs have ended. It does not throw.
    public Task WhenAllAsync() => Task.WhenAll(_running);

    // Lets the jobs that are running complete, with or without those that the server does not have yet.
    public async Task EndAsync(bool stop)
    {
        if (stop)
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
                await RunPartsAsync(new JobContent(chunk.Items, _run.IsVersion1), Task.WhenAll(predecessors)).ConfigureAwait(false);
            }

            completed.SetResult();
        }
        catch (Exception exception)
        {
            // The run reports it once. What waits for this chunk is cancelled with everything else.
            Interlocked.CompareExchange(ref _failure, exception, null);
            await _stop.CancelAsync().ConfigureAwait(false);
            completed.SetCanceled(CancellationToken.None);
        }
        finally
        {
            _slots.Release();
        }
    }

    // One after the other, since a part may refer to groups of the part before it.
    private async Task RunPartsAsync(JobContent whole, Task predecessors)
    {
        var parts = new Stack<JobContent>([whole]);
        try
        {
            await predecessors.WaitAsync(Stopped).ConfigureAwait(false);
            while (parts.TryPeek(out var part))
            {
                Stopped.ThrowIfCancellationRequested();
                parts.Pop();
                await RunPartAsync(part, parts).ConfigureAwait(false);
            }
        }
        catch
        {
            foreach (var part in parts)
            {
                _run.AddJob(part.Items);
            }

            throw;
        }
    }

    private async Task RunPartAsync(JobContent part, Stack<JobContent> parts)
    {
        if (part.Length <= _run.LongestJob || part.Items.Count == 1)
        {
            if (await new Job(_run, part).RunAsync(Stopped, _canceled).ConfigureAwait(false))
            {
                return;
            }
        }

        if (part.Items is [var item])
        {
            var reason = $"The item has {item.Text.Length} bytes, but the server accepts jobs of only {_run.LongestJob}.";
            await RejectAsync(ItemOutcomes.Rejected(item, reason)).ConfigureAwait(false);
            return;
        }

        var smaller = part.Split(_run.LongestJob);
        smaller.Reverse();
        smaller.ForEach(parts.Push);
    }
}
