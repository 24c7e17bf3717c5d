namespace ThreatConnect.Paging;

// The pages of one list that are requested before the caller takes them, in the order in which they are taken.
internal sealed class PagesAhead<T>(PageReader<T> read, CancellationToken cancellationToken) : IAsyncDisposable
{
    private readonly Queue<RequestedPage> _requested = new();

    // Most lists have one page, and need none.
    private CancellationTokenSource? _stop;

    public int Count => _requested.Count;

    // Where the last one of them starts.
    public int LastStart { get; private set; }

    // Away from the caller, which may have work to do while the page is read.
    public void Request(int start, int limit)
    {
        _stop ??= CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var token = _stop.Token;
        _requested.Enqueue(new RequestedPage(start, limit, Task.Run(() => read(start, limit, token), CancellationToken.None)));
        LastStart = start;
    }

    // A page that starts elsewhere than was expected makes those behind it useless.
    public async Task<Page<T>> TakeAsync(int start, int limit)
    {
        if (_requested.TryPeek(out var next) && (next.Start != start || next.Limit != limit))
        {
            await CancelAsync().ConfigureAwait(false);
        }

        return _requested.TryDequeue(out next)
            ? await next.Page.ConfigureAwait(false)
            : await read(start, limit, cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync() => await CancelAsync().ConfigureAwait(false);

    // Waits until nothing uses a connection any more. Nobody asked for these pages, so nobody is told how they end.
    private async Task CancelAsync()
    {
        if (_stop is null)
        {
            return;
        }

        await _stop.CancelAsync().ConfigureAwait(false);
        foreach (var page in _requested)
        {
            await ((Task)page.Page).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        _requested.Clear();
        _stop.Dispose();
        _stop = null;
    }

    private readonly record struct RequestedPage(int Start, int Limit, Task<Page<T>> Page);
}
