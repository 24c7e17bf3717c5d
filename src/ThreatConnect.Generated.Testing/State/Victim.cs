namespace ThreatConnect.Testing.State;

/// <summary>The victim of evidence.md §7.10.</summary>
internal sealed record Victim : Item
{
    public override ItemType ItemType => PlainTypes.Victim;

    public required string Name { get; init; }
}
