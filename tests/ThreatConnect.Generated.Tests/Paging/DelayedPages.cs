using System.Collections.Concurrent;
using ThreatConnect.Paging;

namespace ThreatConnect.Tests.Paging;

// Pages of numbers that are returned when the test says so.
internal sealed class DelayedPages
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<int, TaskCompletionSource<Func<int, Page<int>>>> _responses = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource> _canceled = new();
    private readonly List<(int Start, int Limit)> _requested = [];
    private TaskCompletionSource _arrival = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _open;

    // The requests that wait for a response.
    public int Open => Volatile.Read(ref _open);

    public PagedList<int> List(ListOptions options) => new(ReadAsync, options, CancellationToken.None);

    // count: how many items the page has; null for as many as were asked for.
    public void Respond(int start, int? total, int? count = null) =>
        ResponseAt(start).SetResult(limit => new Page<int>([.. Enumerable.Range(start, count ?? limit)], total));

    public void Fail(int start, Exception exception) => ResponseAt(start).SetException(exception);

    // What was requested, once it is that much.
    public async Task<IReadOnlyList<(int Start, int Limit)>> RequestedAsync(int count)
    {
        for (var arrival = Volatile.Read(ref _arrival); Requested().Count < count; arrival = Volatile.Read(ref _arrival))
        {
            await arrival.Task.WaitAsync(s_limit);
        }

        return Requested();
    }

    // Whatever is requested away from the caller has been requested when a few other things have run.
    public async Task StaysAtAsync(int count)
    {
        for (var turn = 0; turn < 50; turn++)
        {
            await Task.Run(() => { });
        }

        Requested().Should().HaveCount(count);
    }

    public Task CanceledAsync(int start) => CancellationAt(start).Task.WaitAsync(s_limit);

    private async Task<Page<int>> ReadAsync(int start, int limit, CancellationToken cancellationToken)
    {
        lock (_requested)
        {
            _requested.Add((start, limit));
        }

        Interlocked.Increment(ref _open);
        Interlocked.Exchange(ref _arrival, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        try
        {
            return (await ResponseAt(start).Task.WaitAsync(cancellationToken))(limit);
        }
        catch (OperationCanceledException)
        {
            CancellationAt(start).TrySetResult();
            throw;
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }

    private List<(int Start, int Limit)> Requested()
    {
        lock (_requested)
        {
            return [.. _requested];
        }
    }

    private TaskCompletionSource<Func<int, Page<int>>> ResponseAt(int start) =>
        _responses.GetOrAdd(start, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));

    private TaskCompletionSource CancellationAt(int start) =>
        _canceled.GetOrAdd(start, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
}
