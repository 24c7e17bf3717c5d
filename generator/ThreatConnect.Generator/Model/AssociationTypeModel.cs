namespace ThreatConnect.Generator.Model;

/// <summary>A named association between indicators, or something that files do, which exists on one instance only.</summary>
internal sealed record AssociationTypeModel
{
    /// <summary>Whether it is something that files do, or else an association between indicators.</summary>
    public required bool OfFiles { get; init; }

    /// <summary>The part of a path that stands for it; no other has it, though others may have its name.</summary>
    public required string Branch { get; init; }

    /// <summary>The name, as batches have it.</summary>
    public required string Name { get; init; }

    /// <summary>The C# property that has it.</summary>
    public required string Member { get; init; }
}
