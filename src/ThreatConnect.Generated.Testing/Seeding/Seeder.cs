namespace ThreatConnect.Testing.Seeding;

// Adds seeds to the store: all of them as one, so that nobody sees some without the others.
internal sealed class Seeder(Simulation simulation)
{
    // Adds what can be added, if that is what is asked for, or else everything or nothing.
    public IReadOnlyList<SeedDraft> Add(IReadOnlyList<SimulatedItem> seeds, bool leavesOut) => simulation.Store.Atomically(() =>
    {
        var reader = new SeedReader(simulation);
        SeedDraft[] drafts = [.. seeds.Select(reader.Read)];
        CheckXids(drafts);
        var linker = new SeedLinker(simulation.Store, reader, drafts);
        var usable = Array.FindAll(drafts, draft => !draft.IsRefused);
        Array.ForEach(usable, linker.Link);
        if (leavesOut || drafts.All(draft => draft.Problems.Count == 0))
        {
            Array.ForEach(usable, draft => SeedWriter.Write(draft, simulation.Store));
            Array.ForEach(usable, draft => SeedWriter.Link(draft, simulation.Store));
        }

        return drafts;
    });

    private static void CheckXids(SeedDraft[] drafts)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var draft in drafts.Where(draft => !draft.IsRefused))
        {
            if (draft.Seed is SimulatedGroup { Xid: { } xid } && !known.Add(xid))
            {
                draft.Try(isOfItem: true, "", () => throw new SeedException($"there is a group with the xid \"{xid}\" already"));
            }
        }
    }
}
