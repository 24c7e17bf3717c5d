namespace ThreatConnect.Generator.Model;

/// <summary>One row of <c>x-tc-indicators</c>.</summary>
internal sealed record IndicatorTypeModel
{
    public required TypeNames Names { get; init; }

    public required string Create { get; init; }

    public required string Update { get; init; }

    public required ValueModel Value { get; init; }

    public required string Summary { get; init; }

    /// <summary>Whether the platform lists those that were deleted.</summary>
    public required bool HasDeleted { get; init; }

    public required EquatableArray<FilterFieldModel> Filters { get; init; }
}
