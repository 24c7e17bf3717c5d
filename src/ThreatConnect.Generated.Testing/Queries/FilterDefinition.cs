namespace ThreatConnect.Testing.Queries;

/// <summary>A filter that a collection knows: its name, its operators, and what it means for a value.</summary>
internal sealed record FilterDefinition<T>(string Name, string Operators, Func<char, string, Func<T, bool>> Compile);
