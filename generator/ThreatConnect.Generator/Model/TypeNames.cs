namespace ThreatConnect.Generator.Model;

/// <summary>What a group or indicator type is called, on the wire, in C# and in prose.</summary>
internal sealed record TypeNames
{
    /// <summary>The name of the type, as answers have it.</summary>
    public required string Name { get; init; }

    /// <summary>The part of a path that stands for all of them.</summary>
    public required string Branch { get; init; }

    /// <summary>The key under which an answer has one of them.</summary>
    public required string Entity { get; init; }

    /// <summary>The C# model.</summary>
    public required string Model { get; init; }

    /// <summary>What the names of filter, handle and collection begin with.</summary>
    public required string Stem { get; init; }

    /// <summary>The C# property that leads to all of them.</summary>
    public required string Property { get; init; }

    /// <summary>One of them, in prose.</summary>
    public required string Singular { get; init; }

    /// <summary>Many of them, in prose.</summary>
    public required string Plural { get; init; }
}
