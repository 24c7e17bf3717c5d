namespace ThreatConnect.Testing.State;

internal sealed class NotificationLog
{
    private readonly Lock gate = new();
    private readonly List<SimulatedNotification> sent = [];

    public void Add(SimulatedNotification notification)
    {
        lock (gate)
        {
            sent.Add(notification);
        }
    }

    public IReadOnlyList<SimulatedNotification> Snapshot()
    {
        lock (gate)
        {
            return [.. sent];
        }
    }
}
