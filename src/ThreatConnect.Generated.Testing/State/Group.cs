namespace ThreatConnect.Testing.State;

internal sealed record Group : Item
{
    public required GroupType Type { get; init; }

    public override string TypeName => Type.Name;

    public required string Name { get; init; }
}
