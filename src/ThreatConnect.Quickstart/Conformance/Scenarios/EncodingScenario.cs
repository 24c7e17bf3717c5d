using System.Text.Json.Nodes;
using ThreatConnect.Quickstart.Conformance.Checks;
using ThreatConnect.Quickstart.Conformance.Probing;

namespace ThreatConnect.Quickstart.Conformance.Scenarios;

// evidence.md §6.3, §7.7, §7.8: values that are hard to write in a path are found by it, when each is encoded once and as a whole.
internal sealed class EncodingScenario(ConformanceRun run) : IScenario
{
    private const int MaximumEach = 2;

    private static readonly (string Kind, Predicate<string> Has)[] s_kinds =
    [
        ("/", value => value.Contains('/')),
        ("\\", value => value.Contains('\\')),
        ("%", value => value.Contains('%')),
        ("+", value => value.Contains('+')),
        ("?", value => value.Contains('?')),
        ("#", value => value.Contains('#')),
        ("&", value => value.Contains('&')),
        (":", value => value.Contains(':')),
        ("a space", value => value.Contains(' ')),
        ("a letter beyond ASCII", value => value.Any(character => character > 127)),
    ];

    private static readonly Dictionary<string, Check> s_checks = s_kinds.ToDictionary(
        kind => kind.Kind, kind => new Check("6.3", $"values with {kind.Kind}", "found by their path"));

    public IEnumerable<Check> Checks => s_checks.Values;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var list in (string[])["/v2/tags", "/v2/securityLabels", "/v2/indicators"])
        {
            if (await run.GetAsync(list, cancellationToken, ("resultLimit", "1000")) is { IsSuccess: true } exchange)
            {
                await CheckAsync(list, [.. exchange.Items()], cancellationToken);
            }
        }
    }

    private async Task CheckAsync(string list, IReadOnlyList<JsonObject> items, CancellationToken cancellationToken)
    {
        foreach (var (kind, has) in s_kinds)
        {
            foreach (var item in items.Where(item => has(ValueOf(list, item) ?? "")).Take(MaximumEach))
            {
                await CheckAsync(s_checks[kind], list, item, cancellationToken);
            }
        }
    }

    private async Task CheckAsync(Check check, string list, JsonObject item, CancellationToken cancellationToken)
    {
        var branch = run.Discovery.Types.BranchOf("indicators", $"{item["type"]}");
        var isIndicator = list == "/v2/indicators";
        var path = $"{list}{(isIndicator ? $"/{branch}" : "")}/{Probe.Segment(ValueOf(list, item)!)}";
        if ((isIndicator && branch is null) || await run.GetAsync(path, cancellationToken) is not { } exchange)
        {
            return;
        }

        var found = exchange.Items().FirstOrDefault();
        var isSame = isIndicator ? $"{found?["id"]}" == $"{item["id"]}" : $"{found?["name"]}" == $"{item["name"]}";
        run.Log.Add(check, list, exchange switch
        {
            { IsSuccess: false } => $"status {exchange.Status}",
            _ when !isSame => "another object",
            _ => null,
        });
    }

    private string? ValueOf(string list, JsonObject item) => list == "/v2/indicators"
        ? run.Discovery.Types.ValueOf(run.Discovery.Types.BranchOf("indicators", $"{item["type"]}"), item)
        : $"{item["name"]}";
}
