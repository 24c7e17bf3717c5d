namespace ThreatConnect.Testing.State;

/// <summary>What belongs to a victim or to an adversary, and goes with it.</summary>
internal abstract record Asset : TypedItem<ItemType>
{
    public required long HolderId { get; init; }

    /// <summary>evidence.md §7.11: in generic lists the first field alone names an asset.</summary>
    public string Value => (string)Fields[0]!;
}
