namespace ThreatConnect.Http;

// How long a call may take with all its repetitions: cancels when that is over, or when the caller does.
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

    // Whether it is the time that is over, and not the caller who does not wait any longer.
    public bool HasExpired => _expiry is { IsCancellationRequested: true } && !_caller.IsCancellationRequested;

    public void Dispose()
    {
        _either?.Dispose();
        _expiry?.Dispose();
    }
}
