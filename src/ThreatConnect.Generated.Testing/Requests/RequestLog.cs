namespace ThreatConnect.Testing.Requests;

internal sealed class RequestLog
{
    private readonly int _size;
    private readonly Lock _gate = new();
    private readonly Queue<RequestLogEntry> _entries = [];

    public RequestLog(int size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size, nameof(SimulatorOptions.RequestLogSize));
        _size = size;
    }

    public RequestLogEntry Add(SimulatedRequest request)
    {
        var entry = new RequestLogEntry(request);
        lock (_gate)
        {
            _entries.Enqueue(entry);
            while (_entries.Count > _size)
            {
                _entries.Dequeue();
            }
        }

        return entry;
    }

    public SimulatedRequest[] Snapshot()
    {
        lock (_gate)
        {
            return [.. _entries.Select(entry => entry.Request)];
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _entries.Clear();
        }
    }
}

internal sealed class RequestLogEntry(SimulatedRequest request)
{
    private volatile SimulatedRequest _current = request;

    // Only the request itself changes its entry; others read it.
    public SimulatedRequest Request
    {
        get => _current;
        set => _current = value;
    }

    public void Complete(int statusCode) => _current = _current with { StatusCode = statusCode };
}
