using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Model;

namespace ThreatConnect.Generator.Parsing;

/// <summary>What all files together say.</summary>
internal sealed record Specification
{
    public required DocumentModel Document { get; init; }

    public required EquatableArray<CustomTypeModel> CustomTypes { get; init; }

    /// <summary>One, or none where no file has any.</summary>
    public required EquatableArray<AttributeTypesModel> AttributeTypes { get; init; }

    /// <summary>One of each sort at the most.</summary>
    public required EquatableArray<AssociationTypesModel> AssociationTypes { get; init; }

    public required EquatableArray<DiagnosticInfo> Diagnostics { get; init; }
}
