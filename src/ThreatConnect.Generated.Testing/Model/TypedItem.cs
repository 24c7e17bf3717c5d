namespace ThreatConnect.Testing.Model;

// An item of a kind whose types know more than their fields.
internal abstract record TypedItem<TType> : Item
    where TType : ItemType
{
    public required TType Type { get; init; }

    public sealed override ItemType ItemType => Type;
}
