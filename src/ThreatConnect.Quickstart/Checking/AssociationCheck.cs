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
        var groups = await handle.Groups.ListAsync(cancellationToken: cancellationToken)
            .Select(AssociatedItem.Of)
            .ToListAsync(cancellationToken);
        var indicators = await handle.Indicators.ListAsync(cancellationToken: cancellationToken)
            .Select(AssociatedItem.Of)
            .ToListAsync(cancellationToken);
        return
        [
            .. Comparison.Of(
                group,
                "association",
                _partners[group].Where(entry => TypeLoaders.IsGroup(entry.Loader)).Select(AssociatedItem.Of),
                groups),
            .. Comparison.Of(
                group,
                "association",
                _partners[group].Where(entry => !TypeLoaders.IsGroup(entry.Loader)).Select(AssociatedItem.Of),
                indicators),
        ];
    }
}

// What a group is associated with, known by its id.
internal sealed record AssociatedItem(long Id, string Name)
{
    public static AssociatedItem Of(Entry entry) => new(entry.Id!.Value, $"{entry.Name} of {entry.Location}");

    public static AssociatedItem Of(Group group) => new(group.Id.Value, $"{group.Type} {group.Name}");

    public static AssociatedItem Of(Indicator indicator) => new(indicator.Id.Value, $"{indicator.Type} {indicator.Summary}");

    public bool Equals(AssociatedItem? other) => Id == other?.Id;

    public override int GetHashCode() => Id.GetHashCode();

    public override string ToString() => $"{Name} (#{Id})";
}
