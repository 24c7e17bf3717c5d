using System.Buffers;

namespace ThreatConnect.Testing.Queries;

// The filters that a collection accepts.
internal sealed class FilterTable<T>(IEnumerable<FilterDefinition<T>> definitions)
{
    private static readonly SearchValues<char> s_operators = SearchValues.Create("=<>^!");

    private readonly Dictionary<string, FilterDefinition<T>> _byName =
        definitions.ToDictionary(definition => definition.Name, StringComparer.Ordinal);

    public FilterTable<T> With(IEnumerable<FilterDefinition<T>> more) => new(_byName.Values.Concat(more));

    // Reads the filters of a query (evidence.md §4.1). The value is everything after the first operator.
    public FilterSet<T> Parse(RequestQuery query)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var predicates = new List<Func<T, bool>>();
        foreach (var text in query.All("filters").Where(value => value.Length > 0).SelectMany(value => value.Split(',')))
        {
            var position = text.AsSpan().IndexOfAny(s_operators);
            var name = position < 0 ? text : text[..position].Trim();
            if (position < 0 || !_byName.TryGetValue(name, out var definition))
            {
                // evidence.md §4.1 does not say what happens to unknown filters. An error does not hide a misspelled name.
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

// A filter: its name, its operators, and the function that makes a predicate of an operator and a value.
internal sealed record FilterDefinition<T>(string Name, string Operators, Func<char, string, Func<T, bool>> Compile);

// The filters of a request, joined by AND or by OR.
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
