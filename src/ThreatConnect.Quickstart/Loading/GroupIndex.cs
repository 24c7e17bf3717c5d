namespace ThreatConnect.Quickstart.Loading;

// The groups of the files by type and name, as associations refer to them.
internal sealed class GroupIndex
{
    private readonly Dictionary<GroupName, List<Entry>> _groups = [];

    // A group that was loaded.
    public Entry this[GroupName name] => _groups[name][0];

    public void Add(Entry group)
    {
        if (group.Text("name") is { } text)
        {
            var name = new GroupName(group.Loader.Type, text);
            if (!_groups.TryAdd(name, [group]))
            {
                _groups[name].Add(group);
            }
        }
    }

    // Why nothing can be associated with a group once the groups are created, or null.
    public string? FindRejection(GroupName name) => _groups.GetValueOrDefault(name) switch
    {
        null => "there is no such group in the files",
        { Count: > 1 } => "there are several such groups in the files",
        [{ Id: null }] => RejectionReason.OfObject(name.Type),
        _ => null,
    };
}

// How a data file refers to a group of groups.jsonl.
internal sealed record GroupName(string Type, string Name)
{
    public override string ToString() => $"{Type} {Name}";
}
