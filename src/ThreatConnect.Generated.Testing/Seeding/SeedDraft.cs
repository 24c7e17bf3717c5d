namespace ThreatConnect.Testing.Seeding;

// A seed that was read: what can be written of it, and what cannot.
internal sealed class SeedDraft(SimulatedItem seed)
{
    public SimulatedItem Seed { get; } = seed;

    public List<SeedProblem> Problems { get; } = [];

    public bool IsRejected => Problems.Exists(problem => problem.IsOfItem);

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

    public List<SeedAssociation> Associations { get; } = [];

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

internal sealed record SeedAttribute(AttributeType Type, AttributeChange Change, ImmutableArray<SecurityLabel> Labels);

// The other end of an association: an item that is there, or one that is added with this one.
internal sealed record SeedAssociation(Item? Existing, SeedDraft? Added)
{
    public Item Item => Existing ?? Added!.Created!;

    // The name that the association has in the store, once both ends are there: its own one first.
    public Func<Item, Item, string> Name { get; init; } = (_, _) => AssociationStore.Unnamed;
}

// What the platform would refuse of a seed.
// IsOfItem: whether the item itself cannot be, and not only something that hangs on it.
// Message: the value and the rule.
internal sealed record SeedProblem(bool IsOfItem, string Message);

// Ends the reading of one part of a seed: it is not what the platform would take.
internal sealed class SeedException(string message) : Exception(message);
