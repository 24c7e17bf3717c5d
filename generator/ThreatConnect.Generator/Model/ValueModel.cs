namespace ThreatConnect.Generator.Model;

// The struct that holds what an indicator is addressed by.
internal sealed record ValueModel
{
    // The name of the struct.
    public required string Name { get; init; }

    // Whether any one of the keys is enough, or all are needed.
    public required bool AnyKey { get; init; }

    public required EquatableArray<KeyModel> Keys { get; init; }
}
