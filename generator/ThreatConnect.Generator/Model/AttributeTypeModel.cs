namespace ThreatConnect.Generator.Model;

// An attribute type of an instance, and what the instance says of its values.
internal sealed record AttributeTypeModel
{
    // The name of the type, as attributes give it.
    public required string Name { get; init; }

    // The C# property that has it.
    public required string Member { get; init; }

    // What the instance says that it is for; empty when it says nothing.
    public required string Description { get; init; }

    // How many characters a value may have; null when nothing is known.
    public required int? MaximumLength { get; init; }

    // What a value may be; none when that is anything, or unknown.
    public required EquatableArray<string> AllowedValues { get; init; }

    // The name of a rule of which nothing can be said here; empty when there is none.
    public required string UncheckedRule { get; init; }
}
