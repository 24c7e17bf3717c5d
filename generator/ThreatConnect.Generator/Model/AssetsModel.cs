namespace ThreatConnect.Generator.Model;

// One row of x-tc-assets: what objects of one sort have of their own.
internal sealed record AssetsModel
{
    // The C# class of all assets of one object.
    public required string Name { get; init; }

    // The C# handle of the objects that have them.
    public required string Owner { get; init; }

    // The C# class of the assets that are associated with something; null when none can be.
    public required string? Associations { get; init; }

    // The C# model that all types share.
    public required string Model { get; init; }

    // The key of answers that hold all types.
    public required string Entity { get; init; }

    // The C# type of their ids.
    public required string Id { get; init; }

    public required string Summary { get; init; }

    public required EquatableArray<AssetTypeModel> Types { get; init; }
}
