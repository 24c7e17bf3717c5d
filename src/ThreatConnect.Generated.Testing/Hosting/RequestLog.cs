namespace ThreatConnect.Testing.Hosting;

internal sealed class RequestLog(int size)
{
    private readonly Lock gate = new();
    private readonly Queue<RequestLogEntry> entries = [];

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
