using System.Diagnostics;

namespace ThreatConnect.Testing.Requests;

internal sealed class RequestLog
{
    private readonly int _size;
    private readonly Lock _gate = new();
    private readonly Queue<RequestLogEntry> _entries = [];
    private long _lastNumber;
    private long _version;
    private TaskCompletionSource? _changed;

    public RequestLog(int size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size, nameof(SimulatorOptions.RequestLogSize));
        _size = size;
    }

    public RequestLogEntry Add(SimulatedRequest request)
    {
        RequestLogEntry entry;
        TaskCompletionSource? waiting;
        lock (_gate)
        {
            entry = new RequestLogEntry(this, ++_lastNumber, request);
            _entries.Enqueue(entry);
            while (_entries.Count > _size)
            {
                _entries.Dequeue();
            }

            waiting = NextVersion(entry);
        }

        waiting?.SetResult();
        return entry;
    }

    public SimulatedRequest[] Snapshot()
    {
        lock (_gate)
        {
            return [.. _entries.Select(entry => entry.Request)];
        }
    }

    // Null if the log does not have the entry, or no longer.
    public RequestLogEntry? Find(long number)
    {
        lock (_gate)
        {
            return _entries.FirstOrDefault(entry => entry.Number == number);
        }
    }

    public void Clear()
    {
        TaskCompletionSource? waiting;
        lock (_gate)
        {
            _entries.Clear();
            waiting = NextVersion(entry: null);
        }

        waiting?.SetResult();
    }

    // The entries that were added or changed after a version of the log: the latest ones, up to a limit, oldest first.
    public RequestLogChanges ChangesSince(long version, int limit)
    {
        lock (_gate)
        {
            return new RequestLogChanges(
                _version,
                _entries.TryPeek(out var oldest) ? oldest.Number : _lastNumber + 1,
                [.. _entries.Where(entry => entry.Version > version).TakeLast(limit)]);
        }
    }

    // Completes when the log has another version.
    public Task WaitForChangeAsync(long version, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_version != version)
            {
                return Task.CompletedTask;
            }

            _changed ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _changed.Task.WaitAsync(cancellationToken);
        }
    }

    public void OnChanged(RequestLogEntry entry)
    {
        TaskCompletionSource? waiting;
        lock (_gate)
        {
            waiting = NextVersion(entry);
        }

        waiting?.SetResult();
    }

    // Under the lock. Returns what waits for the change.
    private TaskCompletionSource? NextVersion(RequestLogEntry? entry)
    {
        _version++;
        if (entry is not null)
        {
            entry.Version = _version;
        }

        var waiting = _changed;
        _changed = null;
        return waiting;
    }
}

// First is the number of the oldest entry that the log still has.
internal sealed record RequestLogChanges(long Version, long First, IReadOnlyList<RequestLogEntry> Entries);

// Only the request itself changes its entry; others read it.
internal sealed class RequestLogEntry(RequestLog log, long number, SimulatedRequest request)
{
    private readonly long _started = Stopwatch.GetTimestamp();
    private volatile SimulatedRequest _current = request;
    private volatile string? _faultName;
    private long _elapsed = -1;

    public long Number { get; } = number;

    // The version of the log at the last change of the entry. Used under the lock of the log only.
    public long Version { get; set; }

    public SimulatedRequest Request => _current;

    // The name of the fault that the request has, or null.
    public string? FaultName => _faultName;

    // The time from the first byte of the request to the end of the response, or null while the request is processed.
    public TimeSpan? Elapsed => Interlocked.Read(ref _elapsed) is >= 0 and var ticks ? TimeSpan.FromTicks(ticks) : null;

    public void Record(SimulatedRequest recorded, string? faultName)
    {
        _current = recorded;
        _faultName = faultName;
        log.OnChanged(this);
    }

    public void Respond(int statusCode)
    {
        _current = _current with { StatusCode = statusCode };
        log.OnChanged(this);
    }

    public void End()
    {
        Interlocked.Exchange(ref _elapsed, Stopwatch.GetElapsedTime(_started).Ticks);
        log.OnChanged(this);
    }
}
