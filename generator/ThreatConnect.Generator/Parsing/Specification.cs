using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Model;

namespace ThreatConnect.Generator.Parsing;

// What all files together say.
internal sealed record Specification
{
    public required DocumentModel Document { get; init; }

    public required EquatableArray<CustomTypeModel> CustomTypes { get; init; }

    // One, or none where no file has any.
    public required EquatableArray<AttributeTypesModel> AttributeTypes { get; init; }

    // One of each sort at the most.
    public required EquatableArray<AssociationTypesModel> AssociationTypes { get; init; }

    public required EquatableArray<DiagnosticInfo> Diagnostics { get; init; }
}
