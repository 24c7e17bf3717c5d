namespace ThreatConnect.Generator.Model;

/// <summary>One row of <c>x-tc-groups</c>.</summary>
internal sealed record GroupTypeModel
{
    public required TypeNames Names { get; init; }

    public required string Create { get; init; }

    public required string Update { get; init; }

    public required string Id { get; init; }

    public required string Summary { get; init; }

    public required EquatableArray<FilterFieldModel> Filters { get; init; }
}
