namespace ThreatConnect.Generator.Model;

// A filter of all groups, of all indicators, or of objects that have no types.
internal sealed record FilterModel
{
    // The name of the class.
    public required string Name { get; init; }

    // The model that it filters; null if the derived filters have one each.
    public required string? Model { get; init; }

    // Whether a type parameter stands for the value of what it filters, which is another type for each derived filter.
    public bool HasValue { get; init; }

    public required string Summary { get; init; }

    public required EquatableArray<FilterFieldModel> Fields { get; init; }
}

// A field of a filter.
internal sealed record FilterFieldModel
{
    // The name in requests.
    public required string Name { get; init; }

    // The name in C#.
    public required string Member { get; init; }

    // The class of the field, without its type arguments.
    public required string FieldClass { get; init; }

    // The C# type of the values to compare with; null if the class implies it.
    public required string? ValueType { get; init; }

    // Whether it is the value of the items, whose type is a type parameter of the filter.
    public bool IsValue { get; init; }

    // The format of a date; null for other types.
    public required string? Format { get; init; }

    public required string Summary { get; init; }
}
