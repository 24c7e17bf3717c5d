namespace ThreatConnect.Testing.Seeding;

// The other end of an association: an item that is there, or one that is added with this one.
internal sealed record SeedLink(Item? Existing, SeedDraft? Added)
{
    public Item Item => Existing ?? Added!.Created!;

    // The name that the association has in the store, once both ends are there: its own one first.
    public Func<Item, Item, string> Name { get; init; } = (_, _) => AssociationStore.Unnamed;
}
