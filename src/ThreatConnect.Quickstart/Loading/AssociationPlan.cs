namespace ThreatConnect.Quickstart.Loading;

// Which associations there can be, once it is known which groups were created.
internal static class AssociationPlan
{
    // Takes out those that have an end that was refused, and those that the other end names as well: an association has no direction.
    public static void Settle(LoadPlan plan)
    {
        var known = new HashSet<(Entry, Entry)>();
        foreach (var entry in plan.Entries.Where(entry => !entry.IsRefused))
        {
            foreach (var name in entry.Groups.ToList())
            {
                if (plan.Groups.RefusalOf(name) is { } reason)
                {
                    entry.Groups.Remove(name);
                    plan.Refusals.Add(entry, DataPart.Association, reason);
                }
                else if (known.Contains((plan.Groups[name], entry)) || !known.Add((entry, plan.Groups[name])))
                {
                    entry.Groups.Merge(name);
                }
            }
        }
    }
}
