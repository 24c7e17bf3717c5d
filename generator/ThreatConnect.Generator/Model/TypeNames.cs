namespace ThreatConnect.Generator.Model;

// The names of a group or indicator type, in requests and responses, in C# and in documentation.
internal sealed record TypeNames
{
    // The name of the type in responses.
    public required string Name { get; init; }

    // The path segment of the type.
    public required string Branch { get; init; }

    // The key of one object in a response.
    public required string Entity { get; init; }

    // The C# model.
    public required string Model { get; init; }

    // The beginning of the names of filter, handle and collection.
    public required string Stem { get; init; }

    // The C# property of the collection.
    public required string Property { get; init; }

    // The noun for one object.
    public required string Singular { get; init; }

    // The noun for several objects.
    public required string Plural { get; init; }

    // The page of the vendor about the type; null if the document has none.
    public string? Documentation { get; init; }
}
