namespace ThreatConnect.Generator.Model;

/// <summary>One row of <c>x-tc-assets</c>: what objects of one sort have of their own.</summary>
internal sealed record AssetsModel
{
    /// <summary>The C# class of all assets of one object.</summary>
    public required string Name { get; init; }

    /// <summary>The C# handle of the objects that have them.</summary>
    public required string Owner { get; init; }

    /// <summary>The C# class of the assets that are associated with something; null when none can be.</summary>
    public required string? Links { get; init; }

    /// <summary>The C# model that all kinds share.</summary>
    public required string Model { get; init; }

    /// <summary>The key of answers that hold all kinds.</summary>
    public required string Entity { get; init; }

    /// <summary>The C# type of their ids.</summary>
    public required string Id { get; init; }

    public required string Summary { get; init; }

    public required EquatableArray<AssetKindModel> Kinds { get; init; }
}
