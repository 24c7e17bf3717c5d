namespace ThreatConnect.Generator.Model;

// The name of a type, the part of a path that stands for it, what its C# names begin with, and whether any one of its values addresses it.
internal sealed record KnownTypeModel(string Name, string Branch, string Stem, bool AnyKey);
