using ThreatConnect.Quickstart.Loading;

namespace ThreatConnect.Quickstart.Writing;

// Makes what is sent in a batch of the same models that create objects one by one.
internal static class BatchParts
{
    // Groups, or indicators with their groups. What cannot even be made is rejected.
    public static List<BatchPart> OfObjects(LoadPlan plan, IEnumerable<Entry> entries)
    {
        var parts = new List<BatchPart>();
        var xids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            try
            {
                var item = ItemOf(plan, entry);
                if (entry.Xid is { } xid && !xids.Add(xid))
                {
                    // The client says so too, with the xid, so that the reasons could not be counted.
                    plan.Rejections.AddObject(entry, "the same group stands before it");
                    continue;
                }

                parts.Add(new BatchPart(item, entry));
            }
            catch (ArgumentException exception)
            {
                plan.Rejections.AddObject(entry, RejectionReason.Of(exception));
            }
        }

        return parts;
    }

    public static IEnumerable<BatchPart> OfGroupAssociations(LoadPlan plan) => plan.Entries
        .Where(entry => TypeLoaders.IsGroup(entry.Loader) && !entry.IsRejected)
        .SelectMany(entry => entry.Groups.Select(name => new BatchPart(
            new BatchAssociation(new BatchGroupReference(entry.Xid!), new BatchGroupReference(plan.Groups[name].Xid!)),
            entry,
            name)));

    private static BatchObject ItemOf(LoadPlan plan, Entry entry)
    {
        switch (entry.Loader.ModelOf(entry))
        {
            case IGroupCreate create:
                entry.Xid = XidOf(entry);
                return new BatchGroup(create)
                {
                    Xid = entry.Xid,
                    Attributes = AttributesOf(entry),
                    Tags = [.. entry.Tags],
                    SecurityLabels = LabelsOf(entry),
                };
            case IIndicatorCreate create:
                return new BatchIndicator(create)
                {
                    Attributes = AttributesOf(entry),
                    Tags = [.. entry.Tags],
                    SecurityLabels = LabelsOf(entry),
                    AssociatedGroups = [.. entry.Groups.Select(name => new BatchGroupReference(plan.Groups[name].Xid!))],
                };
            default:
                throw new InvalidOperationException($"{entry.Name} is neither a group nor an indicator.");
        }
    }

    // Files have groups with the same name that differ in other members.
    private static string XidOf(Entry entry) =>
        Xid.From([entry.Loader.Type, .. entry.Loader.Members.Select(rule => entry.Text(rule.Name) ?? string.Empty)]);

    private static IReadOnlyList<BatchAttribute> AttributesOf(Entry entry) =>
        [.. entry.Attributes.Select(attribute => new BatchAttribute(attribute.Type, attribute.Value) { Source = attribute.Source })];

    private static IReadOnlyList<BatchSecurityLabel> LabelsOf(Entry entry) =>
        [.. entry.SecurityLabels.Select(name => new BatchSecurityLabel(name))];
}

// What is sent in a batch, and what of the files it is.
// Item: what is sent.
// Entry: the object; for an association the one that names the other.
// Group: the other one of an association; null for an object.
internal sealed record BatchPart(BatchItem Item, Entry Entry, GroupName? Group = null);
