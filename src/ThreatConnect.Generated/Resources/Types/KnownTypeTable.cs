namespace ThreatConnect.Resources;

// A type of the OpenAPI document: its name in responses, its path segment, and its key in responses.
internal sealed record KnownType(string Name, string Branch, string Entity);

// The types of the document by every spelling of their names: in responses, in paths, in the plural, in any case and without spaces. No
// two types differ in nothing else.
internal sealed class KnownTypeTable
{
    private readonly Dictionary<string, KnownType> _types = new(StringComparer.OrdinalIgnoreCase);

    public KnownTypeTable(IReadOnlyList<KnownType> types)
    {
        Names = types.Select(static type => type.Name);
        foreach (var type in types)
        {
            foreach (var spelling in (ReadOnlySpan<string>)[type.Name, type.Branch, type.Entity, BranchRule.BranchOf(type.Name)])
            {
                _types[WithoutSpaces(spelling)] = type;
            }
        }
    }

    // The names in responses.
    public IEnumerable<string> Names { get; }

    // Returns null for a type that only an instance knows.
    public KnownType? Find(string name) => _types.GetValueOrDefault(WithoutSpaces(name));

    private static string WithoutSpaces(string name) => name.Replace(" ", "", StringComparison.Ordinal);
}
