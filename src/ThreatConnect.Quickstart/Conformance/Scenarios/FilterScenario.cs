using System.Text.Json;
using System.Text.Json.Nodes;
using ThreatConnect.Quickstart.Conformance.Checks;
using ThreatConnect.Quickstart.Conformance.Probing;

namespace ThreatConnect.Quickstart.Conformance.Scenarios;

// evidence.md §4: each filter with each of its operators. A filter that is ignored returns what it should leave out.
internal sealed class FilterScenario(ConformanceRun run) : IScenario
{
    private static readonly Check s_or = new("4.1", "orParams", "items that match any of the filters");

    private static readonly Dictionary<(DocumentedFilter, char), Check> s_checks = (
        from filter in DocumentedFilter.All
        from symbol in filter.Operators
        let name = $"{filter.Path["/v2/".Length..]} {filter.Name} {symbol}"
        select (Key: (filter, symbol), new Check(filter.Section, name, "the items that match"))).ToDictionary();

    public IEnumerable<Check> Checks => [s_or, .. s_checks.Values];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var list in DocumentedFilter.All.GroupBy(filter => filter.Path))
        {
            // An empty list is the same with and without a filter.
            var whole = await run.GetAsync(list.Key, cancellationToken, ("includes", "additional"));
            if (whole is { IsSuccess: true } && whole.Items().Any())
            {
                await CheckAsync(list, [.. whole.Items()], cancellationToken);
            }
        }
    }

    private async Task CheckAsync(
        IGrouping<string, DocumentedFilter> list, IReadOnlyList<JsonObject> items, CancellationToken cancellationToken)
    {
        var requests = list.SelectMany(filter => filter.Operators.SelectMany(symbol =>
            FilterRequest.Of(filter, symbol, items).Select(request => (Check: s_checks[(filter, symbol)], Request: request)))).ToList();
        var exchanges = await run.Prober.SendAllAsync(
            [.. requests.Select(request => run.Get(list.Key, ("filters", request.Request.Text), ("includes", "additional")))],
            cancellationToken);
        foreach (var ((check, request), exchange) in requests.Zip(exchanges))
        {
            if (exchange is not null)
            {
                run.Log.Add(check, list.Key, request.Compare(exchange));
            }
        }

        await CheckOrAsync(list, items, cancellationToken);
    }

    private async Task CheckOrAsync(
        IGrouping<string, DocumentedFilter> list, IReadOnlyList<JsonObject> items, CancellationToken cancellationToken)
    {
        var names = items.Select(item => item["name"] ?? item["summary"]).Where(FilterRequest.CanBeFiltered)
            .Select(name => $"{name}").Distinct(StringComparer.OrdinalIgnoreCase).Take(2).ToList();
        var filter = list.FirstOrDefault(filter => filter.Name is "name" or "summary");
        if (names.Count < 2 || filter is null)
        {
            return;
        }

        var filters = string.Join(',', names.Select(name => $"{filter.Name}={name}"));
        if (await run.GetAsync(list.Key, cancellationToken, ("filters", filters), ("orParams", "true")) is { } exchange)
        {
            var found = exchange.Items().Select(item => $"{item["name"] ?? item["summary"]}")
                .Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            run.Log.Add(s_or, list.Key, exchange switch
            {
                { IsSuccess: false } => $"status {exchange.Status}",
                _ when names.Except(found, StringComparer.OrdinalIgnoreCase).Any() => "not all items that match",
                _ when found.Count > names.Count => "items that do not match",
                _ => null,
            });
        }
    }
}
