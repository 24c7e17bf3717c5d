using ThreatConnect.Quickstart.Loading;

namespace ThreatConnect.Quickstart.Writing;

// Finds the ids of what was written in a batch, which does not tell them: of groups by their xids, of indicators by their values.
internal static class WrittenIds
{
    private const string BetweenValues = " : ";

    private static readonly ListOptions s_pages = new() { PageSize = 10_000 };

    public static async Task FindGroupsAsync(OwnerScope org, IReadOnlyList<Entry> groups, CancellationToken cancellationToken)
    {
        if (groups.Count == 0)
        {
            return;
        }

        var entries = groups.ToDictionary(entry => entry.Xid!, StringComparer.Ordinal);
        await foreach (var group in org.Groups.ListAsync(
            include: Include.Additional, options: s_pages, cancellationToken: cancellationToken))
        {
            if (group.Xid is { } xid && entries.TryGetValue(xid, out var entry))
            {
                entry.Id = group.Id.Value;
            }
        }

        RequireIds(groups);
    }

    public static async Task FindIndicatorsAsync(OwnerScope org, IReadOnlyList<Entry> indicators, CancellationToken cancellationToken)
    {
        if (indicators.Count == 0)
        {
            return;
        }

        var entries = indicators
            .SelectMany(entry => entry.Loader.IdentitiesOf(entry).Select(identity => (Key: (entry.Loader.Type, identity), Entry: entry)))
            .ToDictionary(pair => pair.Key, pair => pair.Entry);
        await foreach (var indicator in org.Indicators.ListAsync(options: s_pages, cancellationToken: cancellationToken))
        {
            // A file is known by each of its hashes.
            var identities = indicator.Summary.Split(BetweenValues).Prepend(indicator.Summary);
            if (identities.Select(identity => entries.GetValueOrDefault(($"{indicator.Type}", identity)))
                .FirstOrDefault(entry => entry is not null) is { } found)
            {
                found.Id = indicator.Id.Value;
            }
        }

        RequireIds(indicators);
    }

    // The server said that it wrote them, so it would be wrong to leave them out of what is compared.
    private static void RequireIds(IReadOnlyList<Entry> entries)
    {
        if (entries.FirstOrDefault(entry => entry.Id is null) is { } missing)
        {
            throw new WriteException($"{missing.Name} of {missing.Location} was written, says the server, and it is not there.");
        }
    }
}
