namespace ThreatConnect.Testing;

/// <summary>
/// Represents the clock of the simulator, which a test can move. The time stamps of signatures, the dates of items, the durations of batch
/// jobs and the retention of deleted indicators follow it. Pass it to the client under test too, so that its signatures have the same time.
/// </summary>
/// <remarks>The clock runs on <see cref="SimulatorOptions.TimeProvider"/>. Timers and time stamps are those of that provider.</remarks>
/// <example>
/// <code>
/// await using var simulator = await ThreatConnectSimulator.StartAsync();
/// simulator.Clock.Stop();
/// simulator.Clock.Set(new DateTimeOffset(2024, 5, 6, 12, 0, 0, TimeSpan.Zero));
/// simulator.Clock.Advance(TimeSpan.FromHours(1));
/// simulator.Add(new SimulatedGroup("Campaign", "camp-3"));
/// Console.WriteLine(simulator.Groups[0].DateAdded);    // 13:00
/// </code>
/// </example>
public sealed class SimulatorClock : TimeProvider
{
    private readonly TimeProvider _source;
    private readonly Lock _lock = new();
    private TimeSpan _offset;
    private DateTimeOffset? _stoppedAt;

    internal SimulatorClock(TimeProvider source) => _source = source;

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => _source.LocalTimeZone;

    /// <inheritdoc/>
    public override long TimestampFrequency => _source.TimestampFrequency;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _stoppedAt ?? (_source.GetUtcNow() + _offset);
        }
    }

    /// <summary>Moves the clock forward.</summary>
    /// <param name="time">The time to add, which must not be negative; <see cref="Set"/> moves the clock back.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public void Advance(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        lock (_lock)
        {
            _offset += time;
            _stoppedAt += time;
        }
    }

    /// <summary>Sets the clock. It continues from there, or stands still if it was stopped.</summary>
    /// <param name="now">The current time to show.</param>
    public void Set(DateTimeOffset now)
    {
        lock (_lock)
        {
            _offset = now - _source.GetUtcNow();
            _stoppedAt = _stoppedAt is null ? null : now;
        }
    }

    /// <summary>Stops the clock. After that, only <see cref="Advance"/> and <see cref="Set"/> move it.</summary>
    public void Stop()
    {
        lock (_lock)
        {
            _stoppedAt ??= _source.GetUtcNow() + _offset;
        }
    }

    /// <inheritdoc/>
    public override long GetTimestamp() => _source.GetTimestamp();

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        _source.CreateTimer(callback, state, dueTime, period);
}
