namespace ThreatConnect.FaultTests.Running;

// The clock of the client of one cell. Waits are over at once and have taken as long as they were to; limits, which are long, pass only
// when the server says so.
internal sealed class CellTimeProvider : TimeProvider
{
    private static readonly TimeSpan s_shortestLimit = TimeSpan.FromSeconds(60);

    private readonly Lock _lock = new();
    private readonly HashSet<CellTimer> _limits = [];
    private long _ticks;
    private bool _hasStopped;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new CellTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    // Lets the limits pass that are running, at least one.
    // afterStop: only after one has been stopped, as it is between the beginning of a file and the rest.
    public async Task ExpireAsync(bool afterStop, CancellationToken cancellationToken)
    {
        while ((afterStop && !HasStopped()) || !Expire())
        {
            await Task.Delay(1, cancellationToken);
        }
    }

    private bool HasStopped()
    {
        lock (_lock)
        {
            return _hasStopped;
        }
    }

    private bool Expire()
    {
        CellTimer[] limits;
        lock (_lock)
        {
            limits = [.. _limits];
            _limits.Clear();
        }

        Array.ForEach(limits, limit => limit.Fire());
        return limits.Length > 0;
    }

    private sealed class CellTimer(CellTimeProvider time, TimerCallback callback, object? state) : ITimer
    {
        private bool _isDisposed;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._lock)
            {
                time._hasStopped |= time._limits.Remove(this) && dueTime == Timeout.InfiniteTimeSpan;
                if (_isDisposed || dueTime == Timeout.InfiniteTimeSpan)
                {
                    return !_isDisposed;
                }

                if (dueTime >= s_shortestLimit)
                {
                    time._limits.Add(this);
                    return true;
                }

                Interlocked.Add(ref time._ticks, dueTime.Ticks);
            }

            ThreadPool.QueueUserWorkItem(static timer => timer.Fire(), this, preferLocal: false);
            return true;
        }

        public void Fire()
        {
            if (!Volatile.Read(ref _isDisposed))
            {
                callback(state);
            }
        }

        public void Dispose()
        {
            lock (time._lock)
            {
                Volatile.Write(ref _isDisposed, true);
                time._limits.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
