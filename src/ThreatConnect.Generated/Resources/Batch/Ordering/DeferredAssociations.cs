namespace ThreatConnect;

// Associations of groups that are said by the other group, because that one comes later.
internal sealed class DeferredAssociations
{
    private readonly HashSet<string> _waiting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _added = new(StringComparer.Ordinal);

    public DeferredAssociations(List<SpooledItem> groups)
    {
        foreach (var group in groups)
        {
            _waiting.Add(((BatchGroup)group.Item.Item).Xid);
        }
    }

    // The groups that a group names, now that it is its turn.
    public List<string> NamesOf(PreparedItem item)
    {
        var xid = ((BatchGroup)item.Item).Xid;
        _waiting.Remove(xid);
        var names = new List<string>(item.Groups.Count);
        for (var i = 0; i < item.Groups.Count; i++)
        {
            var name = item.Groups[i];
            if (_waiting.Contains(name))
            {
                Turn(xid, name);
            }
            else
            {
                Add(names, name);
            }
        }

        if (_added.Remove(xid, out var added))
        {
            added.ForEach(name => Add(names, name));
        }

        return names;
    }

    private void Turn(string xid, string name)
    {
        if (!_added.TryGetValue(name, out var names))
        {
            _added.Add(name, names = []);
        }

        names.Add(xid);
    }

    private static void Add(List<string> names, string name)
    {
        if (!names.Contains(name))
        {
            names.Add(name);
        }
    }
}
