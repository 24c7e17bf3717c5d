namespace ThreatConnect.Generator.Model;

/// <summary>The struct that holds what an indicator is addressed by.</summary>
internal sealed record ValueModel
{
    /// <summary>The name of the struct.</summary>
    public required string Name { get; init; }

    /// <summary>Whether any one of the keys is enough, or all are needed.</summary>
    public required bool AnyKey { get; init; }

    public required EquatableArray<KeyModel> Keys { get; init; }
}
