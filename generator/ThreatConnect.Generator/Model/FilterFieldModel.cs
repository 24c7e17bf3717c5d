namespace ThreatConnect.Generator.Model;

// One property of a filter. Like every model it is text alone and equal by value: the pipeline compares it.
internal sealed record FilterFieldModel
{
    // The name on the wire.
    public required string Name { get; init; }

    // The name in C#.
    public required string Member { get; init; }

    // The class of the field, without its type arguments.
    public required string FieldClass { get; init; }

    // The C# type of what the field is compared with; null when the class implies it.
    public required string? ValueType { get; init; }

    // How a date is written; null for anything else.
    public required string? Format { get; init; }

    public required string Summary { get; init; }
}
