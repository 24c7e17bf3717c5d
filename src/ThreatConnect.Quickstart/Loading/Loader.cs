using ThreatConnect.Quickstart.Output;

namespace ThreatConnect.Quickstart.Loading;

// Loads data files into an owner.
internal sealed class Loader(OwnerScope org, IWriter writer)
{
    public async Task<LoadResult> LoadAsync(string folder, Screen screen, CancellationToken cancellationToken)
    {
        var plan = LoadPlan.Of(await DataFiles.ReadAsync(folder, cancellationToken));
        await LabelLoader.CreateMissingAsync(org, plan, cancellationToken);
        await writer.BeginAsync(plan, screen, cancellationToken);

        // Only now, as both ends of an association must exist.
        AssociationPlan.Resolve(plan);
        await writer.FinishAsync(plan, screen, cancellationToken);
        return new LoadResult(plan);
    }
}

// Creates the security labels of the files that the owner does not have yet, as a label must exist before it is put on.
internal static class LabelLoader
{
    public static async Task CreateMissingAsync(OwnerScope org, LoadPlan plan, CancellationToken cancellationToken)
    {
        var missing = plan.Entries.SelectMany(entry => entry.SecurityLabels).ToHashSet(StringComparer.Ordinal);
        if (missing.Count == 0)
        {
            return;
        }

        await foreach (var label in org.SecurityLabels.ListAsync(cancellationToken: cancellationToken))
        {
            missing.Remove(label.Name);
        }

        foreach (var name in missing)
        {
            if (await Attempt.FindRejectionAsync(() => org.SecurityLabels.CreateAsync(
                new() { Name = name }, cancellationToken)) is { } reason)
            {
                Reject(plan, name, reason);
            }
        }
    }

    private static void Reject(LoadPlan plan, string name, string reason)
    {
        foreach (var entry in plan.Entries.Where(entry => entry.SecurityLabels.Remove(name)))
        {
            plan.Rejections.Add(entry, DataPart.SecurityLabel, reason);
        }
    }
}

// Which associations there can be, once it is known which groups were created.
internal static class AssociationPlan
{
    // Takes out those that have an end that was rejected, and those that the other end names as well: an association has no direction.
    public static void Resolve(LoadPlan plan)
    {
        var known = new HashSet<(Entry, Entry)>();
        foreach (var entry in plan.Entries.Where(entry => !entry.IsRejected))
        {
            foreach (var name in entry.Groups.ToList())
            {
                if (plan.Groups.FindRejection(name) is { } reason)
                {
                    entry.Groups.Remove(name);
                    plan.Rejections.Add(entry, DataPart.Association, reason);
                }
                else if (known.Contains((plan.Groups[name], entry)) || !known.Add((entry, plan.Groups[name])))
                {
                    entry.Groups.Merge(name);
                }
            }
        }
    }
}
