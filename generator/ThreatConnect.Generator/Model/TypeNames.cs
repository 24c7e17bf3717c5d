namespace ThreatConnect.Generator.Model;

// What a group or indicator type is called, on the wire, in C# and in prose.
internal sealed record TypeNames
{
    // The name of the type, as answers have it.
    public required string Name { get; init; }

    // The part of a path that stands for all of them.
    public required string Branch { get; init; }

    // The key under which an answer has one of them.
    public required string Entity { get; init; }

    // The C# model.
    public required string Model { get; init; }

    // What the names of filter, handle and collection begin with.
    public required string Stem { get; init; }

    // The C# property that leads to all of them.
    public required string Property { get; init; }

    // One of them, in prose.
    public required string Singular { get; init; }

    // Many of them, in prose.
    public required string Plural { get; init; }
}
