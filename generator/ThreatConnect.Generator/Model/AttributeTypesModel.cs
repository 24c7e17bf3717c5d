namespace ThreatConnect.Generator.Model;

// The attribute types of an instance, which are in one class.
internal sealed record AttributeTypesModel(EquatableArray<AttributeTypeModel> Types);

// An attribute type of an instance, with the rules for its values.
internal sealed record AttributeTypeModel
{
    // The name of the type in attributes.
    public required string Name { get; init; }

    // The C# property.
    public required string Member { get; init; }

    // The description of the instance; may be empty.
    public required string Description { get; init; }

    // The maximum length of a value; null if it is not known.
    public required int? MaximumLength { get; init; }

    // The allowed values; none if every value is allowed, or if that is not known.
    public required EquatableArray<string> AllowedValues { get; init; }

    // The name of a rule that cannot be checked here; may be empty.
    public required string UncheckedRule { get; init; }
}
