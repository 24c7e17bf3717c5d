using ThreatConnect.FaultTests.Server;

namespace ThreatConnect.FaultTests.Table;

// Lists of five items in pages of two.
internal static class ListOperations
{
    private const int Count = 5;
    private const int PageSize = 2;

    private static readonly ListOptions s_options = new() { PageSize = PageSize };

    private static readonly IReadOnlyList<string> s_names = [.. Enumerable.Range(1, Count).Select(NameOf)];

    public static IReadOnlyList<Operation> All { get; } =
    [
        OfPages(
            "list campaigns", "/v2/groups/campaigns", "campaign", "name",
            call => call.AddAsync(call.Org.Groups.Campaigns.ListAsync(options: s_options), item => item.Name)),
        OfPages(
            "list groups of all types", "/v2/groups", "group", "name",
            call => call.AddAsync(call.Org.Groups.ListAsync(options: s_options), item => item.Name)),
        OfPages(
            "list hosts", "/v2/indicators/hosts", "host", "hostName",
            call => call.AddAsync(call.Org.Indicators.Hosts.ListAsync(options: s_options), item => item.HostName)),
        OfPages(
            "list tags", "/v2/tags", "tag", "name",
            call => call.AddAsync(call.Org.Tags.ListAsync(options: new TagListOptions { PageSize = PageSize }), item => item.Name)),
        OfPages(
            "list victims", "/v2/victims", "victim", "name",
            call => call.AddAsync(call.Org.Victims.ListAsync(options: s_options), item => item.Name)),
        OfPages(
            "list campaigns, first page", "/v2/groups/campaigns", "campaign", "name",
            call => call.AddAsync(call.Org.Groups.Campaigns.ListAsync(options: s_options), item => item.Name), isFirst: true),
        OfPages(
            "list hosts, first page", "/v2/indicators/hosts", "host", "hostName",
            call => call.AddAsync(call.Org.Indicators.Hosts.ListAsync(options: s_options), item => item.HostName), isFirst: true),
        OfOnePage(
            "count campaigns",
            async call => call.Add($"{await call.Org.Groups.Campaigns.ListAsync().CountAsync(call.Token)}"), "5"),
        OfOnePage(
            "the first campaign",
            async call => call.Add((await call.Org.Groups.Campaigns.ListAsync().FirstOrDefaultAsync(call.Token))?.Name), NameOf(1)),
        OfOnePage(
            "find a campaign by name",
            async call => call.Add((await call.Org.Groups.Campaigns.FindByNameAsync(NameOf(2), cancellationToken: call.Token))?.Name), NameOf(2)),
    ];

    private static Operation OfPages(string name, string path, string key, string member, Func<Call, Task> run, bool isFirst = false) =>
        new(name, isFirst ? Kinds.FirstPage : Kinds.Pages)
        {
            Start = () => request => Page(request, key, member),
            IsTarget = request => request.Path == path && request.Number("resultStart") == (isFirst ? 0 : PageSize),
            Run = run,
            Right = s_names,
        };

    private static Operation OfOnePage(string name, Func<Call, Task> run, string right) => new(name, Kinds.OnePage)
    {
        Start = () => request => Page(request, "campaign", "name"),
        IsTarget = _ => true,
        Run = run,
        Right = [right],
    };

    // evidence.md §2: the total is on the first page alone.
    private static ServerResponse Page(SentRequest request, string key, string member)
    {
        var (start, limit) = (request.Number("resultStart") ?? 0, request.Number("resultLimit") ?? 100);
        var items = Enumerable.Range(start + 1, Math.Max(0, Math.Min(limit, Count - start)))
            .Select(number => $$"""{"id":{{number}},"{{member}}":"{{NameOf(number)}}","type":"Campaign"}""");
        var total = start == 0 ? $"\"resultCount\":{Count}," : "";
        return ServerResponse.Data($"{total}\"{key}\":[{string.Join(',', items)}]");
    }

    private static string NameOf(int number) => $"n{number}.example";
}
