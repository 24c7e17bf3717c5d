namespace ThreatConnect.Testing.Queries;

// A filter that a collection knows: its name, its operators, and what it means for a value.
internal sealed record FilterDefinition<T>(string Name, string Operators, Func<char, string, Func<T, bool>> Compile);
