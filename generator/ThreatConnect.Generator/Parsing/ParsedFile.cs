using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Parsing.Instances;

namespace ThreatConnect.Generator.Parsing;

// The content of one file, and the errors in it.
internal sealed record ParsedFile
{
    public required string Path { get; init; }

    // Null unless the file is the API document.
    public DocumentModel? Document { get; init; }

    // Empty unless the file lists the types of an instance.
    public EquatableArray<NamedRow<CustomTypeModel>> CustomTypes { get; init; }

    // Empty unless the file lists the attribute types of an instance.
    public EquatableArray<NamedRow<AttributeTypeModel>> AttributeTypes { get; init; }

    // Empty unless the file lists the association types of an instance.
    public EquatableArray<NamedRow<AssociationTypeModel>> AssociationTypes { get; init; }

    public required EquatableArray<DiagnosticInfo> Diagnostics { get; init; }
}

// The content of all files together.
internal sealed record Specification
{
    public required DocumentModel Document { get; init; }

    // One, or none if no file has types of an instance.
    public required EquatableArray<CustomTypesModel> CustomTypes { get; init; }

    // One, or none if no file has attribute types.
    public required EquatableArray<AttributeTypesModel> AttributeTypes { get; init; }

    // At most one for indicators and one for file actions.
    public required EquatableArray<AssociationTypesModel> AssociationTypes { get; init; }

    public required EquatableArray<DiagnosticInfo> Diagnostics { get; init; }
}
