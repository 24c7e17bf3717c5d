namespace ThreatConnect.Testing.State;

internal sealed record Group : TypedItem<GroupType>
{
    public required string Name { get; init; }
}
