namespace ThreatConnect.Testing.Model;

// The victim of evidence.md §7.10.
internal sealed record Victim : Item
{
    public override ItemType ItemType => PlainTypes.Victim;

    public required string Name { get; init; }
}

// What belongs to a victim or to an adversary, and goes with it.
internal abstract record Asset : TypedItem<ItemType>
{
    public required long HolderId { get; init; }

    // evidence.md §7.11: in generic lists the first field alone names an asset.
    public string Value => (string)Fields[0]!;
}

// The asset of evidence.md §7.11.
internal sealed record VictimAsset : Asset;

// The asset of evidence.md §7.12.
internal sealed record AdversaryAsset : Asset;
