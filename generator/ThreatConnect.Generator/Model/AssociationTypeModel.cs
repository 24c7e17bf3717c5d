namespace ThreatConnect.Generator.Model;

// A named association between indicators, or something that files do, which exists on one instance only.
internal sealed record AssociationTypeModel
{
    // Whether it is something that files do, or else an association between indicators.
    public required bool OfFiles { get; init; }

    // The part of a path that stands for it; no other has it, though others may have its name.
    public required string Branch { get; init; }

    // The name, as batches have it.
    public required string Name { get; init; }

    // The C# property that has it.
    public required string Member { get; init; }
}
