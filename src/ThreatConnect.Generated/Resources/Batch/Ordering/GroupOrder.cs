namespace ThreatConnect;

// Puts groups that wait into an order in which each comes after those that it names, as far as there is one.
internal static class GroupOrder
{
    public static List<SpooledItem> Sort(List<SpooledItem> groups)
    {
        var places = new Dictionary<string, int>(groups.Count, StringComparer.Ordinal);
        for (var i = 0; i < groups.Count; i++)
        {
            places[((BatchGroup)groups[i].Item.Item).Xid] = i;
        }

        var ordered = new List<SpooledItem>(groups.Count);
        var isVisited = new bool[groups.Count];
        var path = new Stack<(int Group, int Next)>();
        for (var root = 0; root < groups.Count; root++)
        {
            Visit(root, groups, places, isVisited, path, ordered);
        }

        return ordered;
    }

    // In depth, without recursion: a chain of groups may be as long as the run.
    private static void Visit(int root, List<SpooledItem> groups, Dictionary<string, int> places, bool[] isVisited, Stack<(int Group, int Next)> path, List<SpooledItem> ordered)
    {
        if (isVisited[root])
        {
            return;
        }

        isVisited[root] = true;
        path.Push((root, 0));
        while (path.TryPop(out var top))
        {
            var names = groups[top.Group].Item.Groups;
            if (top.Next == names.Count)
            {
                ordered.Add(groups[top.Group]);
                continue;
            }

            path.Push((top.Group, top.Next + 1));
            if (places.TryGetValue(names[top.Next], out var named) && !isVisited[named])
            {
                isVisited[named] = true;
                path.Push((named, 0));
            }
        }
    }
}
