namespace ThreatConnect.Generator.Model;

// A value that the instance lets users select, and the C# constant that has it.
internal sealed record OptionModel(string Value, string Member);
