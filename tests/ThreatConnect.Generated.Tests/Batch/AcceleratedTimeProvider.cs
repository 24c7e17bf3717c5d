namespace ThreatConnect.Tests.Batch;

// A clock on which every wait is over at once, and has taken as long as it was to.
internal sealed class AcceleratedTimeProvider : TimeProvider
{
    private long _ticks;

    public List<TimeSpan> Waits { get; } = [];

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        // The time-outs of requests are waits that never end.
        if (dueTime >= TimeSpan.FromSeconds(99) || dueTime < TimeSpan.Zero)
        {
            return System.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, period);
        }

        lock (Waits)
        {
            Waits.Add(dueTime);
        }

        Interlocked.Add(ref _ticks, dueTime.Ticks);
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
