namespace ThreatConnect.Testing.Model;

// What belongs to a victim or to an adversary, and goes with it.
internal abstract record Asset : TypedItem<ItemType>
{
    public required long HolderId { get; init; }

    // evidence.md §7.11: in generic lists the first field alone names an asset.
    public string Value => (string)Fields[0]!;
}
