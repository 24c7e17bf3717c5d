namespace ThreatConnect.Testing.Seeding;

// An item to add that was read: its valid parts, and its problems.
internal sealed class SeedDraft(SimulatedItem seed)
{
    public SimulatedItem Seed { get; } = seed;

    public List<SeedProblem> Problems { get; } = [];

    public bool IsRejected => Problems.Exists(problem => problem.IsOfItem);

    public Owner Owner { get; set; } = null!;

    public ItemType Type { get; set; } = null!;

    // Adds the item without its parts to the store.
    public Func<Store, Item> Create { get; set; } = null!;

    // The item after its creation.
    public Item? Created { get; set; }

    public List<(ItemType Type, ImmutableArray<object?> Fields)> Assets { get; } = [];

    public List<SeedAttribute> Attributes { get; } = [];

    public List<string> Tags { get; } = [];

    public List<SecurityLabel> Labels { get; } = [];

    public List<SeedAssociation> Associations { get; } = [];

    // Reads one part; an error becomes a problem.
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

// The other item of an association: an existing item, or one that is added together with this one.
internal sealed record SeedAssociation(Item? Existing, SeedDraft? Added)
{
    public Item Item => Existing ?? Added!.Created!;

    // The name of the association in the store. The arguments are this item and the other item.
    public Func<Item, Item, string> Name { get; init; } = (_, _) => AssociationStore.Unnamed;
}

// A value that the platform would reject.
// IsOfItem: whether the whole item is rejected, and not only a part of it.
// Message: the value and the rule.
internal sealed record SeedProblem(bool IsOfItem, string Message);

// The exception that is thrown when a part of an item is not valid.
internal sealed class SeedException(string message) : Exception(message);
