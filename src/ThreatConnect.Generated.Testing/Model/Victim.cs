namespace ThreatConnect.Testing.Model;

// The victim of evidence.md §7.10.
internal sealed record Victim : Item
{
    public override ItemType ItemType => PlainTypes.Victim;

    public required string Name { get; init; }
}

// An asset of a victim or of an adversary, with which it is deleted.
internal abstract record Asset : TypedItem<ItemType>
{
    public required long HolderId { get; init; }

    // evidence.md §7.11: mixed lists show only the first field of an asset.
    public string Value => (string)Fields[0]!;
}

// The asset of evidence.md §7.11.
internal sealed record VictimAsset : Asset;

// The asset of evidence.md §7.12.
internal sealed record AdversaryAsset : Asset;
