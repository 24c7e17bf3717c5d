namespace ThreatConnect.Generator.Model;

/// <summary>A value that the instance lets users select, and the C# constant that has it.</summary>
internal sealed record OptionModel(string Value, string Member);
