namespace ThreatConnect.Testing.Seeding;

// A seed that was read: what can be written of it, and what cannot.
internal sealed class SeedDraft(SimulatedItem seed)
{
    public SimulatedItem Seed { get; } = seed;

    public List<SeedProblem> Problems { get; } = [];

    public bool IsRefused => Problems.Exists(problem => problem.IsOfItem);

    public Owner Owner { get; set; } = null!;

    public ItemType Type { get; set; } = null!;

    // Puts the item itself into the store.
    public Func<Store, Item> Create { get; set; } = null!;

    // The item, once it is created.
    public Item? Created { get; set; }

    public List<(ItemType Type, ImmutableArray<object?> Fields)> Assets { get; } = [];

    public List<SeedAttribute> Attributes { get; } = [];

    public List<string> Tags { get; } = [];

    public List<SecurityLabel> Labels { get; } = [];

    public List<SeedLink> Links { get; } = [];

    // Reads one part; what is wrong with it becomes a problem.
    public void Try(bool isOfItem, string part, Action read)
    {
        try
        {
            read();
        }
        catch (Exception exception) when (exception is SeedException or ApiErrorException)
        {
            Problems.Add(new SeedProblem(isOfItem, $"{Seed}: {part}{exception.Message}"));
        }
    }
}
