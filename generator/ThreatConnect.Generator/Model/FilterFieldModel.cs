namespace ThreatConnect.Generator.Model;

/// <summary>One property of a filter. Like every model it is text alone and equal by value: the pipeline compares it.</summary>
internal sealed record FilterFieldModel
{
    /// <summary>The name on the wire.</summary>
    public required string Name { get; init; }

    /// <summary>The name in C#.</summary>
    public required string Member { get; init; }

    /// <summary>The class of the field, without its type arguments.</summary>
    public required string FieldClass { get; init; }

    /// <summary>The C# type of what the field is compared with; null when the class implies it.</summary>
    public required string? ValueType { get; init; }

    /// <summary>How a date is written; null for anything else.</summary>
    public required string? Format { get; init; }

    public required string Summary { get; init; }
}
