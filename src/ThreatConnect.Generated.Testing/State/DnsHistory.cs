namespace ThreatConnect.Testing.State;

// What the platform's DNS tracking found (evidence.md §7.13); it looks after no owner's indicators in particular.
internal sealed class DnsHistory(StoreCore core)
{
    private readonly List<DnsRecord> records = [];

    public void Add(DnsRecord record)
    {
        lock (core.Gate)
        {
            records.Add(record);
        }
    }

    public IReadOnlyList<DnsRecord> All(Func<DnsRecord, bool> predicate)
    {
        lock (core.Gate)
        {
            return [.. records.Where(predicate)];
        }
    }
}
