using System.Globalization;
using System.Text.Json.Nodes;
using ThreatConnect.Quickstart.Conformance.Checks;
using ThreatConnect.Quickstart.Conformance.Probing;

namespace ThreatConnect.Quickstart.Conformance.Scenarios;

// evidence.md §2: how lists are divided into pages.
internal sealed class PagingScenario(ConformanceRun run) : IScenario
{
    private const int DefaultSize = 100;

    private const int MaximumSize = 10_000;

    private const string Message = "query parameters must be integers and the maximum value for resultLimit is";

    private static readonly string[] s_lists =
    [
        "/v2/groups", "/v2/indicators", "/v2/tasks", "/v2/victims", "/v2/tags", "/v2/securityLabels", "/v2/types/attributeTypes",
    ];

    private static readonly Check s_default = new("2", "page without resultLimit", "100 items, or all if there are fewer");

    private static readonly Check s_limit = new("2", "resultLimit", "not more items than that");

    private static readonly Check s_start = new("2", "resultStart", "the items from that index on");

    private static readonly Check s_laterTotal = new("2", "totals of later pages", "absent");

    private static readonly Check s_maximum = new("2", "resultLimit of 10,000", "accepted");

    private static readonly Check s_tooLarge = new("2", "resultLimit above 10,000", "status 400 with the paging message");

    private static readonly Check s_noNumber = new("2", "resultLimit that is not a number", "status 400 with the paging message");

    public IEnumerable<Check> Checks => [s_default, s_limit, s_start, s_laterTotal, s_maximum, s_tooLarge, s_noNumber];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var list in s_lists)
        {
            await CheckPagesAsync(list, cancellationToken);
        }

        await CheckFailureAsync(s_tooLarge, $"{MaximumSize + 1}", cancellationToken);
        await CheckFailureAsync(s_noNumber, "ten", cancellationToken);
    }

    private async Task CheckPagesAsync(string list, CancellationToken cancellationToken)
    {
        if (await run.GetAsync(list, cancellationToken) is not { IsSuccess: true } whole)
        {
            return;
        }

        var items = whole.Items().ToList();
        var expected = Math.Min(whole.Total ?? Math.Min(items.Count, DefaultSize), DefaultSize);
        run.Log.Add(s_default, list, items.Count == expected ? null : items.Count > expected ? "more items" : "fewer items");
        if (items.Count < 2)
        {
            return;
        }

        if (await PageAsync(list, start: null, 1, cancellationToken) is { } first)
        {
            run.Log.Add(s_limit, list, first.Items().Count() == 1 ? null : first.Items().Any() ? "more items" : "no item");
        }

        if (await PageAsync(list, 1, 1, cancellationToken) is { } second)
        {
            var isNext = second.Items().Select(NameOf).SequenceEqual(items.Skip(1).Take(1).Select(NameOf));
            run.Log.Add(s_start, list, isNext ? null : "other items");
            run.Log.Add(s_laterTotal, list, second.Total is null ? null : "present");
        }

        if (await SendAsync(list, (int)Math.Max(0, (whole.Total ?? items.Count) - 1), $"{MaximumSize}", cancellationToken) is { } last)
        {
            run.Log.Add(s_maximum, list, last.IsSuccess ? null : $"status {last.Status}");
        }
    }

    private async Task CheckFailureAsync(Check check, string limit, CancellationToken cancellationToken)
    {
        if (await SendAsync(s_lists[0], start: null, limit, cancellationToken) is { } exchange)
        {
            run.Responses.CompareFailure(check, s_lists[0], exchange, [400], Message);
        }
    }

    private async Task<Exchange?> PageAsync(string list, int? start, int limit, CancellationToken cancellationToken)
    {
        var page = await SendAsync(list, start, limit.ToString(CultureInfo.InvariantCulture), cancellationToken);
        return page is { IsSuccess: true } ? page : null;
    }

    private Task<Exchange?> SendAsync(string list, int? start, string limit, CancellationToken cancellationToken) => run.GetAsync(
        list, cancellationToken, start is null ? [("resultLimit", limit)] : [("resultStart", $"{start}"), ("resultLimit", limit)]);

    private static string NameOf(JsonObject item) => $"{item["id"]} {item["name"] ?? item["summary"]}";
}
