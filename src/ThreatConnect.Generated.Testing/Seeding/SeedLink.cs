namespace ThreatConnect.Testing.Seeding;

/// <summary>The other end of an association: an item that is there, or one that is added with this one.</summary>
internal sealed record SeedLink(Item? Existing, SeedDraft? Added, string Name)
{
    public Item Item => Existing ?? Added!.Created!;
}
