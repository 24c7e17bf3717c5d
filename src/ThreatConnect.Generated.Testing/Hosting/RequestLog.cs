namespace ThreatConnect.Testing.Hosting;

internal sealed class RequestLog
{
    private readonly int size;
    private readonly Lock gate = new();
    private readonly Queue<RequestLogEntry> entries = [];

    public RequestLog(int size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size, nameof(SimulatorOptions.RequestLogSize));
        this.size = size;
    }

    public RequestLogEntry Add(SimulatedRequest request)
    {
        var entry = new RequestLogEntry(request);
        lock (gate)
        {
            entries.Enqueue(entry);
            while (entries.Count > size)
            {
                entries.Dequeue();
            }
        }

        return entry;
    }

    public SimulatedRequest[] Snapshot()
    {
        lock (gate)
        {
            return [.. entries.Select(entry => entry.Request)];
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            entries.Clear();
        }
    }
}
