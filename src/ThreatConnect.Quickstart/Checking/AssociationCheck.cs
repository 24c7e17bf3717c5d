using ThreatConnect.Quickstart.Loading;

namespace ThreatConnect.Quickstart.Checking;

// Compares the associations, group by group: those of two groups are seen from both ends, those that were made at an indicator from the
// other end. There are far fewer groups than indicators, so this takes the fewest requests.
internal sealed class AssociationCheck(OwnerScope org, LoadResult loaded)
{
    private readonly ILookup<Entry, Entry> _partners = loaded.Loaded
        .SelectMany(entry => entry.Groups.Select(name => (One: entry, Other: loaded.Plan.Groups[name])))
        .SelectMany(ends => (IEnumerable<(Entry One, Entry Other)>)[ends, (ends.Other, ends.One)])
        .ToLookup(ends => ends.One, ends => ends.Other);

    public async Task<IEnumerable<Difference>> OfAsync(Entry group, CancellationToken cancellationToken)
    {
        var handle = group.Loader.HandleOf(org, group);
        var groups = await handle.Groups.ListAsync(cancellationToken: cancellationToken).Select(Partner.Of).ToListAsync(cancellationToken);
        var indicators = await handle.Indicators.ListAsync(cancellationToken: cancellationToken).Select(Partner.Of).ToListAsync(cancellationToken);
        return
        [
            .. Comparison.Of(group, "association", _partners[group].Where(entry => TypeLoaders.IsGroup(entry.Loader)).Select(Partner.Of), groups),
            .. Comparison.Of(group, "association", _partners[group].Where(entry => !TypeLoaders.IsGroup(entry.Loader)).Select(Partner.Of), indicators),
        ];
    }
}
