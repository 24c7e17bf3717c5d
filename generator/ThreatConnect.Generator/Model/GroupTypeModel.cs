namespace ThreatConnect.Generator.Model;

/// <summary>One row of <c>x-tc-groups</c>.</summary>
internal sealed record GroupTypeModel
{
    public required TypeNames Names { get; init; }

    public required string Create { get; init; }

    public required string Update { get; init; }

    public required string Id { get; init; }

    public required string Summary { get; init; }

    /// <summary>Whether the content of such a group is <c>replaceable</c> or <c>readable</c>; null when it has none.</summary>
    public required string? File { get; init; }

    public required bool HasPdf { get; init; }

    public required EquatableArray<FilterFieldModel> Filters { get; init; }
}
