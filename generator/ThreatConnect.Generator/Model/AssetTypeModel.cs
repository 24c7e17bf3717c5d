namespace ThreatConnect.Generator.Model;

// One type of assets.
internal sealed record AssetTypeModel
{
    // The platform's name of the type.
    public required string Name { get; init; }

    // The part of a path that stands for the type.
    public required string Branch { get; init; }

    // The key under which an answer has one of them.
    public required string Entity { get; init; }

    // The C# property that leads to all of them.
    public required string Property { get; init; }

    public required string Model { get; init; }

    public required string Create { get; init; }

    public required string Update { get; init; }

    // The member that holds its value.
    public required string Key { get; init; }

    public required string Summary { get; init; }
}
