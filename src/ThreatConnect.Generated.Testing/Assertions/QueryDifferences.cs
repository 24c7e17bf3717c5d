namespace ThreatConnect.Testing.Assertions;

// Compares the parameters that an expectation states with those of a request.
internal static class QueryDifferences
{
    public static IEnumerable<string> Of(string expected, SimulatedRequest request)
    {
        if (expected.Length == 0)
        {
            return request.Query.Count == 0 ? [] : [$"query: expected nothing, was {string.Join('&', request.Query.Select(pair => $"{pair.Key}={pair.Value}"))}"];
        }

        return Parse(expected)
            .GroupBy(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal)
            .SelectMany(parameter => Compare(parameter.Key, [.. parameter], ValuesOf(request, parameter.Key)));
    }

    private static string[] ValuesOf(SimulatedRequest request, string name) => [.. request.Query.Where(pair => pair.Key == name).Select(pair => pair.Value)];

    private static IEnumerable<string> Compare(string name, string[] expected, string[] actual) =>
        expected.Order(StringComparer.Ordinal).SequenceEqual(actual.Order(StringComparer.Ordinal), StringComparer.Ordinal)
            ? []
            : [$"query {name}: expected {Show(expected)}, was {Show(actual)}"];

    private static string Show(string[] values) => values.Length == 0 ? "nothing" : string.Join(" and ", values.Select(value => $"\"{value}\""));

    private static IReadOnlyList<KeyValuePair<string, string>> Parse(string query)
    {
        try
        {
            return RequestQuery.Parse(query.TrimStart('?')).Parameters;
        }
        catch (ApiErrorException)
        {
            throw new ArgumentException($"The query \"{query}\" is not encoded as in an address: a percent sign is written %25.", nameof(query));
        }
    }
}
