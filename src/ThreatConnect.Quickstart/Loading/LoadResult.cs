namespace ThreatConnect.Quickstart.Loading;

// What became of the data files.
internal sealed record LoadResult(LoadPlan Plan)
{
    public IReadOnlyList<Entry> Loaded { get; } = [.. Plan.Entries.Where(entry => entry.Id is not null)];

    public IReadOnlyList<Refusal> Refusals { get; } = Plan.Refusals.All;

    // One row for each type in the files.
    public IEnumerable<TypeCount> Counts => Plan.Lines.Select(lines =>
    {
        var loaded = Loaded.Where(entry => entry.Loader.Type == lines.Key).ToList();
        return new TypeCount(lines.Key, lines.Value, loaded.Count, Merged(loaded), Refused(Refusals.Where(refusal => refusal.Type == lines.Key)))
        {
            Attributes = loaded.Sum(entry => entry.Attributes.Count),
            Tags = loaded.Sum(entry => entry.Tags.Count),
            SecurityLabels = loaded.Sum(entry => entry.SecurityLabels.Count),
            Associations = loaded.Sum(entry => entry.Groups.Count),
            IsInVersion = !Plan.TypesNotInVersion.Contains(lines.Key),
        };
    });

    // One row for the objects of all types, and one for each kind of what hangs on them.
    public IEnumerable<PartCount> PartCounts =>
    [
        new(DataPart.Object, Plan.Parts.GetValueOrDefault(DataPart.Object), Loaded.Count, Merged(Loaded), Refused(Refusals)),
        .. DataParts.OfObjects.Select(part => new PartCount(
            part,
            Plan.Parts.GetValueOrDefault(part),
            Loaded.Sum(entry => entry[part].Count),
            Plan.Entries.Concat(Plan.RefusedEntries).Sum(entry => entry[part].Merged),
            Refusals.Count(refusal => refusal.Part == part))),
    ];

    public IEnumerable<RefusalCount> RefusalCounts => Refusals
        .CountBy(refusal => (refusal.Type, refusal.Part, refusal.Reason))
        .Select(count => new RefusalCount(count.Key.Type, count.Key.Part, count.Key.Reason, count.Value))
        .OrderBy(count => count.Type, StringComparer.Ordinal)
        .ThenBy(count => count.Part)
        .ThenByDescending(count => count.Count)
        .ThenBy(count => count.Reason, StringComparer.Ordinal);

    private static int Merged(IEnumerable<Entry> entries) => entries.Sum(entry => entry.Places.Count - 1);

    // An object can be refused for several reasons.
    private static int Refused(IEnumerable<Refusal> refusals) => refusals.Where(refusal => refusal.Part == DataPart.Object).Select(refusal => refusal.Place).Distinct().Count();
}
