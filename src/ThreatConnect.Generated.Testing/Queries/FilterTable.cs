namespace ThreatConnect.Testing.Queries;

internal sealed class FilterTable<T>(IEnumerable<FilterDefinition<T>> definitions)
{
    private static readonly System.Buffers.SearchValues<char> Symbols = System.Buffers.SearchValues.Create("=<>^!");

    private readonly Dictionary<string, FilterDefinition<T>> byName =
        definitions.ToDictionary(definition => definition.Name, StringComparer.Ordinal);

    public FilterTable<T> With(IEnumerable<FilterDefinition<T>> more) => new(byName.Values.Concat(more));

    // Reads the grammar of evidence.md §4.1 from the query; the value is all that follows the first operator.
    public FilterSet<T> Parse(RequestQuery query)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var predicates = new List<Func<T, bool>>();
        foreach (var text in query.All("filters").Where(value => value.Length > 0).SelectMany(value => value.Split(',')))
        {
            var position = text.AsSpan().IndexOfAny(Symbols);
            var name = position < 0 ? text : text[..position].Trim();
            if (position < 0 || !byName.TryGetValue(name, out var definition))
            {
                // evidence.md §4.1: what happens to unknown filters is not documented; silence would hide a typing error.
                throw ApiError.UnknownFilter(name);
            }

            if (!definition.Operators.Contains(text[position], StringComparison.Ordinal))
            {
                throw ApiError.FilterOperator(name, text[position]);
            }

            names.Add(name);
            predicates.Add(definition.Compile(text[position], text[(position + 1)..]));
        }

        return new FilterSet<T>([.. predicates], names, query.IsTrue("orParams"));
    }
}

// A filter that a collection knows: its name, its operators, and what it means for a value.
internal sealed record FilterDefinition<T>(string Name, string Operators, Func<char, string, Func<T, bool>> Compile);

// The filters of one request: one list joined by AND, or by OR.
internal sealed class FilterSet<T>(Func<T, bool>[] predicates, IReadOnlySet<string> names, bool joinsWithOr)
{
    public bool Names(string filter) => names.Contains(filter);

    public bool Matches(T item)
    {
        foreach (var predicate in predicates)
        {
            if (predicate(item) == joinsWithOr)
            {
                return joinsWithOr;
            }
        }

        return !joinsWithOr || predicates.Length == 0;
    }
}
