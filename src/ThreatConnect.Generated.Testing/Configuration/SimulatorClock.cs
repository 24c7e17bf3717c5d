namespace ThreatConnect.Testing;

/// <summary>
/// The simulator's clock, which a test moves: time stamps of signatures, dates of objects, durations of batch jobs and retentions
/// follow it. Give it to the client under test as well, so that its signatures are of the same time.
/// </summary>
/// <remarks>It runs on <see cref="SimulatorOptions.TimeProvider"/>, whose timers and time stamps it hands out as they are.</remarks>
public sealed class SimulatorClock : TimeProvider
{
    private readonly TimeProvider _source;
    private readonly Lock _gate = new();
    private TimeSpan _ahead;
    private DateTimeOffset? _standing;

    internal SimulatorClock(TimeProvider source) => _source = source;

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => _source.LocalTimeZone;

    /// <inheritdoc/>
    public override long TimestampFrequency => _source.TimestampFrequency;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _standing ?? (_source.GetUtcNow() + _ahead);
        }
    }

    /// <summary>Moves the clock on.</summary>
    /// <param name="time">By how much; never back, which is what <see cref="Set"/> is for.</param>
    public void Advance(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        lock (_gate)
        {
            _ahead += time;
            _standing += time;
        }
    }

    /// <summary>Sets the clock, which goes on from there, or stands there when it was stopped.</summary>
    /// <param name="now">The time that it is to show.</param>
    public void Set(DateTimeOffset now)
    {
        lock (_gate)
        {
            _ahead = now - _source.GetUtcNow();
            _standing = _standing is null ? null : now;
        }
    }

    /// <summary>Stops the clock: from now on only <see cref="Advance"/> and <see cref="Set"/> move it.</summary>
    public void Stop()
    {
        lock (_gate)
        {
            _standing ??= _source.GetUtcNow() + _ahead;
        }
    }

    /// <inheritdoc/>
    public override long GetTimestamp() => _source.GetTimestamp();

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        _source.CreateTimer(callback, state, dueTime, period);
}
