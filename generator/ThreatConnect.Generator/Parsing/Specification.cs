using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Model;

namespace ThreatConnect.Generator.Parsing;

/// <summary>What all files together say.</summary>
internal sealed record Specification
{
    public required DocumentModel Document { get; init; }

    public required EquatableArray<CustomTypeModel> CustomTypes { get; init; }

    public required EquatableArray<DiagnosticInfo> Diagnostics { get; init; }
}
