using System.Text.Json;
using System.Text.Json.Nodes;
using ThreatConnect.Quickstart.Conformance.Probing;

namespace ThreatConnect.Quickstart.Conformance.Scenarios;

// A filter with a value, and what is known of the items that it lets through: there are none, or they have the value in a member.
internal sealed class FilterRequest
{
    private readonly Predicate<JsonObject> _matches;
    private readonly bool _hasMatches;

    private FilterRequest(DocumentedFilter filter, char symbol, string value, bool hasMatches, Predicate<JsonObject> matches)
    {
        Text = $"{filter.Name}{symbol}{value}";
        _hasMatches = hasMatches;
        _matches = matches;
    }

    public string Text { get; }

    // evidence.md §4.1: a comma cannot be written in a value.
    public static bool CanBeFiltered(JsonNode? value) =>
        value?.GetValueKind() == JsonValueKind.String && $"{value}" is { Length: > 1 } text && !text.Contains(',');

    // items: some that the list has without a filter.
    public static IEnumerable<FilterRequest> Of(DocumentedFilter filter, char symbol, IReadOnlyList<JsonObject> items) =>
        (filter.Kind, symbol) switch
        {
            // It is not a member of the items; types without a limit are valid for everything.
            ("string", '=') when filter.Name == "type" => [new(filter, symbol, "Address", false, _ => true)],
            ("string", '=' or '^') => [None(filter, symbol, $"conformance {Guid.NewGuid():N}"), .. OfSample(filter, symbol, items)],
            ("string", '!') => OfSample(filter, symbol, items),
            ("boolean", '=') => Booleans(filter),
            ("date", '>') => [None(filter, symbol, "2999-01-01")],
            ("date", '<') => [None(filter, symbol, "1900-01-01")],
            (_, '=' or '>') => [None(filter, symbol, "1234567")],
            _ => [None(filter, symbol, "0")],
        };

    // What is wrong with a response; null if nothing is.
    public string? Compare(Exchange exchange) => exchange switch
    {
        { IsSuccess: false } => $"status {exchange.Status}",
        _ when exchange.Items().Any(item => !_matches(item)) => "items that do not match",
        _ when _hasMatches && !exchange.Items().Any() => "no item",
        _ => null,
    };

    private static FilterRequest None(DocumentedFilter filter, char symbol, string value) => new(filter, symbol, value, false, _ => false);

    // The members of an item are not all in a list, so a member that is not there says nothing.
    private static IEnumerable<FilterRequest> Booleans(DocumentedFilter filter) => ((string[])["true", "false"]).Select(value =>
        new FilterRequest(filter, '=', value, false, item => item[filter.Name] is not { } member || $"{member}" == value));

    private static IEnumerable<FilterRequest> OfSample(DocumentedFilter filter, char symbol, IReadOnlyList<JsonObject> items)
    {
        var value = items.Select(item => item[filter.Name]).FirstOrDefault(CanBeFiltered)?.ToString();
        if (value is null)
        {
            return [];
        }

        var text = symbol == '^' ? value[..^1] : value;
        return [new FilterRequest(filter, symbol, text, symbol != '!', item => symbol switch
        {
            '^' => $"{item[filter.Name]}".StartsWith(text, StringComparison.OrdinalIgnoreCase),
            '!' => $"{item[filter.Name]}" != text,
            _ => $"{item[filter.Name]}".Equals(text, StringComparison.OrdinalIgnoreCase),
        })];
    }
}
