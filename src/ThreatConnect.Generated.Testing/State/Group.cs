namespace ThreatConnect.Testing.State;

internal sealed record Group : Item
{
    public required GroupType Type { get; init; }

    public required string Name { get; init; }
}
