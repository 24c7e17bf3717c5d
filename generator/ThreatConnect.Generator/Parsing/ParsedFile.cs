using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Model;

namespace ThreatConnect.Generator.Parsing;

/// <summary>What one file says, and what is wrong with it.</summary>
internal sealed record ParsedFile
{
    public required string Path { get; init; }

    /// <summary>Null unless the file is the API document.</summary>
    public DocumentModel? Document { get; init; }

    /// <summary>Empty unless the file lists the types of an instance.</summary>
    public EquatableArray<NamedRow<CustomTypeModel>> CustomTypes { get; init; }

    /// <summary>Empty unless the file lists the attribute types of an instance.</summary>
    public EquatableArray<NamedRow<AttributeTypeModel>> AttributeTypes { get; init; }

    /// <summary>Empty unless the file lists the association types of an instance.</summary>
    public EquatableArray<NamedRow<AssociationTypeModel>> AssociationTypes { get; init; }

    public required EquatableArray<DiagnosticInfo> Diagnostics { get; init; }
}
