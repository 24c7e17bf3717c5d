namespace ThreatConnect.Testing.State;

// Finds groups by their xids, which are unique across the instance (evidence.md §9.3).
internal sealed class GroupXids
{
    private const string ServerPrefix = "uuid:";

    private readonly StoreCore _core;
    private readonly Dictionary<string, long> _idByXid = new(StringComparer.Ordinal);

    public GroupXids(StoreCore core)
    {
        _core = core;
        core.Removing += item =>
        {
            if (item is Group group)
            {
                _idByXid.Remove(group.Xid);
            }
        };
    }

    // Adds a group whose xid was given by a client.
    public void Add(Group group)
    {
        lock (_core.Gate)
        {
            _idByXid.Add(group.Xid, group.Id);
        }
    }

    public Group? Find(string xid)
    {
        lock (_core.Gate)
        {
            return IdOf(xid) is { } id && _core.Table<Group>().Find(id) is { } group && group.Xid == xid ? group : null;
        }
    }

    private long? IdOf(string xid)
    {
        if (_idByXid.TryGetValue(xid, out var id))
        {
            return id;
        }

        return xid.StartsWith(ServerPrefix, StringComparison.Ordinal)
            && long.TryParse(xid.AsSpan(ServerPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var own)
                ? own
                : null;
    }
}
