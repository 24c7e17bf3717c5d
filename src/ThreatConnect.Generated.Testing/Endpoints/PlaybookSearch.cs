namespace ThreatConnect.Testing.Endpoints;

// The parameters of the row 295 of evidence.md §8.17. Names are found by a part of them, which no document tells or denies.
internal static class PlaybookSearch
{
    private static readonly ImmutableArray<string> SortNames = ["name", "triggerType"];

    public static IEnumerable<Playbook> Find(RequestContext context)
    {
        var query = context.Query;
        var labels = query.First("labels")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        var found = context.Store.Playbooks.All.Where(playbook =>
            (query.First("name") is not { } name || playbook.Name.Contains(name, StringComparison.OrdinalIgnoreCase))
            && IsAbsentOr(query.First("triggerType"), playbook.TriggerType)
            && IsAbsentOr(query.First("status"), playbook.Status)
            && labels.All(label => playbook.Labels.Contains(label, StringComparer.OrdinalIgnoreCase)));
        return Sort(found, query);
    }

    private static IEnumerable<Playbook> Sort(IEnumerable<Playbook> playbooks, RequestQuery query)
    {
        Func<Playbook, string?> read = query.First("sortOn") switch
        {
            null or "name" => playbook => playbook.Name,
            "triggerType" => playbook => playbook.TriggerType,
            _ => throw ApiError.Values("sortOn", "playbook", SortNames),
        };
        return query.First("sortAscending") is null || query.IsTrue("sortAscending")
            ? playbooks.OrderBy(read, StringComparer.OrdinalIgnoreCase)
            : playbooks.OrderByDescending(read, StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsAbsentOr(string? wanted, string? value) =>
        wanted is null || wanted.Equals(value, StringComparison.OrdinalIgnoreCase);
}
