using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Model;

namespace ThreatConnect.Generator.Parsing;

/// <summary>A custom type and where it stands, for the case that another file has it too.</summary>
internal sealed record CustomTypeRow(CustomTypeModel Type, string Pointer, LocationInfo Location);
