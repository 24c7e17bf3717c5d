namespace ThreatConnect.Generator.Model;

/// <summary>One kind of assets.</summary>
internal sealed record AssetKindModel
{
    /// <summary>The platform's name of the kind.</summary>
    public required string Name { get; init; }

    /// <summary>The part of a path that stands for the kind.</summary>
    public required string Branch { get; init; }

    /// <summary>The key under which an answer has one of them.</summary>
    public required string Entity { get; init; }

    /// <summary>The C# property that leads to all of them.</summary>
    public required string Property { get; init; }

    public required string Model { get; init; }

    public required string Create { get; init; }

    public required string Update { get; init; }

    /// <summary>The member that holds its value.</summary>
    public required string Key { get; init; }

    public required string Summary { get; init; }
}
