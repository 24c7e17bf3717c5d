using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Model;

namespace ThreatConnect.Generator.Parsing;

// What one file says, and what is wrong with it.
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
