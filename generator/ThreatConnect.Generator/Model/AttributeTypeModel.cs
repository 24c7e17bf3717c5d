namespace ThreatConnect.Generator.Model;

/// <summary>An attribute type of an instance, and what the instance says of its values.</summary>
internal sealed record AttributeTypeModel
{
    /// <summary>The name of the type, as attributes give it.</summary>
    public required string Name { get; init; }

    /// <summary>The C# property that has it.</summary>
    public required string Member { get; init; }

    /// <summary>What the instance says that it is for; empty when it says nothing.</summary>
    public required string Description { get; init; }

    /// <summary>How many characters a value may have; null when nothing is known.</summary>
    public required int? MaximumLength { get; init; }

    /// <summary>What a value may be; none when that is anything, or unknown.</summary>
    public required EquatableArray<string> AllowedValues { get; init; }

    /// <summary>The name of a rule of which nothing can be said here; empty when there is none.</summary>
    public required string UncheckedRule { get; init; }
}
