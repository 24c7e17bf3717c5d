namespace ThreatConnect.Testing.State;

// Groups by their xids, which are unique across the instance (evidence.md §9.3).
internal sealed class GroupXids
{
    private const string ServerPrefix = "uuid:";

    private readonly StoreCore core;
    private readonly Dictionary<string, long> given = new(StringComparer.Ordinal);

    public GroupXids(StoreCore core)
    {
        this.core = core;
        core.Removing += item =>
        {
            if (item is Group group)
            {
                given.Remove(group.Xid);
            }
        };
    }

    // Remembers the xid that was given to a group.
    public void Add(Group group)
    {
        lock (core.Gate)
        {
            given.Add(group.Xid, group.Id);
        }
    }

    public Group? Find(string xid)
    {
        lock (core.Gate)
        {
            return IdOf(xid) is { } id && core.Table<Group>().Find(id) is { } group && group.Xid == xid ? group : null;
        }
    }

    private long? IdOf(string xid)
    {
        if (given.TryGetValue(xid, out var id))
        {
            return id;
        }

        return xid.StartsWith(ServerPrefix, StringComparison.Ordinal)
            && long.TryParse(xid.AsSpan(ServerPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var own)
                ? own
                : null;
    }
}
