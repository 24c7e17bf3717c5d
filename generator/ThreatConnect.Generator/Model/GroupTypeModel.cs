namespace ThreatConnect.Generator.Model;

// One row of x-tc-groups.
internal sealed record GroupTypeModel
{
    public required TypeNames Names { get; init; }

    public required string Create { get; init; }

    public required string Update { get; init; }

    public required string Id { get; init; }

    public required string Summary { get; init; }

    // Whether the content of a group is "replaceable" or "readable"; null if it has none.
    public required string? File { get; init; }

    public required bool HasPdf { get; init; }

    public required EquatableArray<FilterFieldModel> Filters { get; init; }
}
