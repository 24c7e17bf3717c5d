namespace ThreatConnect.Testing.Seeding;

// Adds items to the store in one atomic step.
internal sealed class Seeder(Simulation simulation)
{
    // Adds the valid items if errors are allowed; otherwise all items or none.
    public IReadOnlyList<SeedDraft> Add(IReadOnlyList<SimulatedItem> seeds, bool allowErrors) => simulation.Store.Atomically(() =>
    {
        var reader = new SeedReader(simulation);
        SeedDraft[] drafts = [.. seeds.Select(reader.Read)];
        CheckXids(drafts);
        var associations = new SeedAssociationReader(simulation.Store, reader, drafts);
        var usable = Array.FindAll(drafts, draft => !draft.IsRejected);
        Array.ForEach(usable, associations.Read);
        if (allowErrors || drafts.All(draft => draft.Problems.Count == 0))
        {
            Array.ForEach(usable, draft => SeedWriter.Write(draft, simulation.Store));
            Array.ForEach(usable, draft => SeedWriter.Associate(draft, simulation.Store));
        }

        return drafts;
    });

    private static void CheckXids(SeedDraft[] drafts)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var draft in drafts.Where(draft => !draft.IsRejected))
        {
            if (draft.Seed is SimulatedGroup { Xid: { } xid } && !known.Add(xid))
            {
                draft.Try(isOfItem: true, "", () => throw new SeedException($"a group with the xid \"{xid}\" exists already"));
            }
        }
    }
}

// Writes items to the store, and then their associations.
internal static class SeedWriter
{
    public static void Write(SeedDraft draft, Store store)
    {
        var item = draft.Create(store);
        draft.Created = item;
        foreach (var (type, fields) in draft.Assets)
        {
            if (item is Victim)
            {
                store.VictimAssets.Add(ResourceTypes.VictimAssets.New(item, type, fields));
            }
            else
            {
                store.AdversaryAssets.Add(ResourceTypes.AdversaryAssets.New(item, type, fields));
            }
        }

        foreach (var attribute in draft.Attributes)
        {
            var added = store.Attributes.Add(item, attribute.Type, attribute.Change);
            foreach (var label in attribute.Labels)
            {
                store.Labels.Attach(new LabelTarget(item, added.Id), label);
            }
        }

        foreach (var tag in draft.Tags)
        {
            store.Tags.Attach(item, tag);
        }

        foreach (var label in draft.Labels)
        {
            store.Labels.Attach(new LabelTarget(item), label);
        }

        store.SetDates(item, draft.Seed.DateAdded, draft.Seed.LastModified);
    }

    public static void Associate(SeedDraft draft, Store store)
    {
        foreach (var link in draft.Associations)
        {
            store.Associations.Add(draft.Created!, link.Item, link.Name(draft.Created!, link.Item));
        }
    }
}
