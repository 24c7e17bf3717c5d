using ThreatConnect.Resources.Batch.Content;

namespace ThreatConnect.Resources.Batch.Ordering;

// Sorts waiting groups so that each comes after those that it refers to, as far as there is such an order.
internal static class GroupOrder
{
    public static List<WrittenItem> Sort(List<WrittenItem> groups)
    {
        var positions = new Dictionary<string, int>(groups.Count, StringComparer.Ordinal);
        for (var i = 0; i < groups.Count; i++)
        {
            positions[groups[i].Xid!] = i;
        }

        var ordered = new List<WrittenItem>(groups.Count);
        var isVisited = new bool[groups.Count];
        var path = new Stack<(int Group, int Next)>();
        for (var root = 0; root < groups.Count; root++)
        {
            Visit(root, groups, positions, isVisited, path, ordered);
        }

        return ordered;
    }

    // Depth first, without recursion: a chain of groups may be as long as the run.
    private static void Visit(
        int root,
        List<WrittenItem> groups,
        Dictionary<string, int> positions,
        bool[] isVisited,
        Stack<(int Group, int Next)> path,
        List<WrittenItem> ordered)
    {
        if (isVisited[root])
        {
            return;
        }

        isVisited[root] = true;
        path.Push((root, 0));
        while (path.TryPop(out var top))
        {
            var xids = groups[top.Group].Groups;
            if (top.Next == xids.Length)
            {
                ordered.Add(groups[top.Group]);
                continue;
            }

            path.Push((top.Group, top.Next + 1));
            if (positions.TryGetValue(xids[top.Next], out var next) && !isVisited[next])
            {
                isVisited[next] = true;
                path.Push((next, 0));
            }
        }
    }
}

// Group associations that are written with the other group, because that one comes later. Only circles need them.
internal sealed class DeferredAssociations
{
    private readonly HashSet<string> _waiting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _deferred = new(StringComparer.Ordinal);

    public DeferredAssociations(List<WrittenItem> groups)
    {
        foreach (var group in groups)
        {
            _waiting.Add(group.Xid!);
        }
    }

    // The xids to write with a group, which is no longer waiting.
    public string[] Take(WrittenItem group)
    {
        var xid = group.Xid!;
        _waiting.Remove(xid);
        var xids = new List<string>(group.Groups.Length);
        for (var i = 0; i < group.Groups.Length; i++)
        {
            var other = group.Groups[i];
            if (_waiting.Contains(other))
            {
                Defer(xid, other);
            }
            else
            {
                Add(xids, other);
            }
        }

        if (_deferred.Remove(xid, out var deferred))
        {
            deferred.ForEach(other => Add(xids, other));
        }

        return [.. xids];
    }

    private void Defer(string xid, string other)
    {
        if (!_deferred.TryGetValue(other, out var xids))
        {
            _deferred.Add(other, xids = []);
        }

        xids.Add(xid);
    }

    private static void Add(List<string> xids, string xid)
    {
        if (!xids.Contains(xid))
        {
            xids.Add(xid);
        }
    }
}
