namespace ThreatConnect.Generator.Model;

/// <summary>The name of a type and the part of a path that stands for it.</summary>
internal sealed record KnownTypeModel(string Name, string Branch);
