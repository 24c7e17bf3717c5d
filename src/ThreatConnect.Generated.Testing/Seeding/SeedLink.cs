namespace ThreatConnect.Testing.Seeding;

/// <summary>The other end of an association: an item that is there, or one that is added with this one.</summary>
internal sealed record SeedLink(Item? Existing, SeedDraft? Added)
{
    public Item Item => Existing ?? Added!.Created!;

    /// <summary>The name that the association has in the store, once both ends are there: its own one first.</summary>
    public Func<Item, Item, string> Name { get; init; } = (_, _) => AssociationStore.Unnamed;
}
