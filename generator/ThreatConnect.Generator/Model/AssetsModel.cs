namespace ThreatConnect.Generator.Model;

// A row of x-tc-assets: the assets of adversaries or of victims.
internal sealed record AssetsModel
{
    // The C# class of all assets of one object.
    public required string Name { get; init; }

    // The C# handle of the objects that have them.
    public required string Owner { get; init; }

    // The C# class of assets that are associated with an object; null if that is not possible.
    public required string? Associations { get; init; }

    // The C# model that all types share.
    public required string Model { get; init; }

    // The key of all types in responses.
    public required string Entity { get; init; }

    // The C# type of their ids.
    public required string Id { get; init; }

    public required string Summary { get; init; }

    // The page of the vendor; null if the document has none.
    public required string? Documentation { get; init; }

    public required EquatableArray<AssetTypeModel> Types { get; init; }
}

// One type of assets.
internal sealed record AssetTypeModel
{
    // The name of the type on the platform.
    public required string Name { get; init; }

    // The path segment of the type.
    public required string Branch { get; init; }

    // The key of one asset in a response.
    public required string Entity { get; init; }

    // The C# property of the collection.
    public required string Property { get; init; }

    public required string Model { get; init; }

    public required string Create { get; init; }

    public required string Update { get; init; }

    // The JSON member that has the value.
    public required string Key { get; init; }

    public required string Summary { get; init; }
}
