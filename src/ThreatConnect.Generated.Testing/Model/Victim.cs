namespace ThreatConnect.Testing.Model;

// The victim of evidence.md §7.10.
internal sealed record Victim : Item
{
    public override ItemType ItemType => PlainTypes.Victim;

    public required string Name { get; init; }
}
