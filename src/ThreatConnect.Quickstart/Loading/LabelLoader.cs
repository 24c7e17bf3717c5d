namespace ThreatConnect.Quickstart.Loading;

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
            if (await Attempt.RefusalOfAsync(() => org.SecurityLabels.CreateAsync(new() { Name = name }, cancellationToken)) is { } reason)
            {
                Refuse(plan, name, reason);
            }
        }
    }

    private static void Refuse(LoadPlan plan, string name, string reason)
    {
        foreach (var entry in plan.Entries.Where(entry => entry.SecurityLabels.Remove(name)))
        {
            plan.Refusals.Add(entry, DataPart.SecurityLabel, reason);
        }
    }
}
