namespace ThreatConnect.Generator.Model;

// One row of x-tc-indicators.
internal sealed record IndicatorTypeModel
{
    public required TypeNames Names { get; init; }

    public required string Create { get; init; }

    public required string Update { get; init; }

    public required ValueModel Value { get; init; }

    public required string Summary { get; init; }

    // Whether the platform lists deleted indicators of the type.
    public required bool HasDeleted { get; init; }

    // The place of the type when the type of a text is detected; null if its form does not tell it.
    public int? Detection { get; init; }

    public required EquatableArray<FilterFieldModel> Filters { get; init; }
}
