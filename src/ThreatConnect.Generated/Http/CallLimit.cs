namespace ThreatConnect.Http;

// The time limit of a call with all its attempts. Its token is canceled at the limit or by the caller.
internal sealed class CallLimit : IDisposable
{
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource? _expiry;
    private readonly CancellationTokenSource? _either;

    public CallLimit(TimeSpan? timeout, TimeProvider time, CancellationToken caller)
    {
        _caller = caller;
        Timeout = timeout ?? System.Threading.Timeout.InfiniteTimeSpan;
        if (timeout is { } limit)
        {
            _expiry = new CancellationTokenSource(limit, time);
            _either = CancellationTokenSource.CreateLinkedTokenSource(_expiry.Token, caller);
        }
    }

    public TimeSpan Timeout { get; }

    public CancellationToken Token => _either?.Token ?? _caller;

    // Whether the limit has passed and the caller has not canceled.
    public bool HasExpired => _expiry is { IsCancellationRequested: true } && !_caller.IsCancellationRequested;

    public void Dispose()
    {
        _either?.Dispose();
        _expiry?.Dispose();
    }
}
