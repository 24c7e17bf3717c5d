namespace ThreatConnect.Quickstart.Loading;

/// <summary>What became of the lines of the data files.</summary>
internal sealed record LoadResult(LoadPlan Plan, IReadOnlyList<Refusal> Refusals)
{
    public IReadOnlyList<Entry> Loaded { get; } = [.. Plan.Entries.Where(entry => entry.Id is not null)];

    /// <summary>One row for each type in the files.</summary>
    public IEnumerable<TypeCount> Counts => Plan.Lines.Select(lines =>
    {
        var loaded = Loaded.Where(entry => entry.Loader.Type == lines.Key).ToList();
        var refused = Refusals.Where(refusal => refusal.Type == lines.Key && refusal.RefusesObject).Select(refusal => refusal.Place).Distinct().Count();
        return new TypeCount(lines.Key, lines.Value, loaded.Count, loaded.Sum(entry => entry.Lines) - loaded.Count, refused, loaded.Sum(entry => entry.Tags.Count), !Plan.TypesNotInVersion.Contains(lines.Key));
    });

    public IEnumerable<RefusalCount> RefusalCounts => Refusals
        .CountBy(refusal => (refusal.Type, refusal.Reason))
        .Select(count => new RefusalCount(count.Key.Type, count.Key.Reason, count.Value))
        .OrderBy(count => count.Type, StringComparer.Ordinal)
        .ThenByDescending(count => count.Count)
        .ThenBy(count => count.Reason, StringComparer.Ordinal);
}
