namespace ThreatConnect.Testing.Assertions;

// The differences of a request from the expected request.
internal sealed record RequestMatch(SimulatedRequest Request, IReadOnlyList<string> Differences)
{
    // Whether the request is similar enough to be reported as the nearest one.
    public required bool IsNear { get; init; }

    public bool IsMatch => Differences.Count == 0;
}

// Compares the expected parameters with those of a request.
internal static class QueryDifferences
{
    public static IEnumerable<string> Of(string expected, SimulatedRequest request)
    {
        if (expected.Length == 0)
        {
            var actual = string.Join('&', request.Query.Select(pair => $"{pair.Key}={pair.Value}"));
            return request.Query.Count == 0 ? [] : [$"query: expected nothing, was {actual}"];
        }

        return Parse(expected)
            .GroupBy(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal)
            .SelectMany(parameter => Compare(parameter.Key, [.. parameter], ValuesOf(request, parameter.Key)));
    }

    private static string[] ValuesOf(SimulatedRequest request, string name) =>
        [.. request.Query.Where(pair => pair.Key == name).Select(pair => pair.Value)];

    private static IEnumerable<string> Compare(string name, string[] expected, string[] actual) =>
        expected.Order(StringComparer.Ordinal).SequenceEqual(actual.Order(StringComparer.Ordinal), StringComparer.Ordinal)
            ? []
            : [$"query {name}: expected {Show(expected)}, was {Show(actual)}"];

    private static string Show(string[] values) =>
        values.Length == 0 ? "nothing" : string.Join(" and ", values.Select(value => $"\"{value}\""));

    private static IReadOnlyList<KeyValuePair<string, string>> Parse(string query)
    {
        try
        {
            return RequestQuery.Parse(query.TrimStart('?')).Parameters;
        }
        catch (ApiErrorException)
        {
            throw new ArgumentException(
                $"The query \"{query}\" is not percent-encoded: a percent sign is written %25.", nameof(query));
        }
    }
}

// Compares the expected body with that of a request.
internal static class BodyDifferences
{
    public static IEnumerable<string> Of(string expected, SimulatedRequest request)
    {
        if (request.IsBodyTruncated)
        {
            return
            [
                $"body: expected {Show(expected)}, was longer than SimulatorOptions.RequestBodyLogSize; "
                    + $"it begins {Show(Start(request.BodyText))}",
            ];
        }

        if (JsonDifferences.TryParse(expected) is not { } json)
        {
            return expected == request.BodyText ? [] : [$"body: expected {Show(expected)}, was {Show(request.BodyText)}"];
        }

        return JsonDifferences.TryParse(request.BodyText) is { } actual
            ? JsonDifferences.Between(json, actual).Select(difference => "body " + difference)
            : [$"body: expected JSON, was {Show(request.BodyText)}"];
    }

    private static string Start(string text) => text.Length > 100 ? text[..100] : text;

    private static string Show(string text) => text.Length == 0 ? "nothing" : $"\"{text}\"";
}
