using ThreatConnect.Generator.Diagnostics;

namespace ThreatConnect.Generator.Parsing;

// Something that has a name, and where it stands, for the case that another comes to the same name in C#.
internal sealed record NamedRow<T>(T Model, string Pointer, LocationInfo Location)
    where T : IEquatable<T>;
