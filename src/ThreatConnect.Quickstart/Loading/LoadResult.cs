namespace ThreatConnect.Quickstart.Loading;

// What became of the data files.
internal sealed record LoadResult(LoadPlan Plan)
{
    public IReadOnlyList<Entry> Loaded { get; } = [.. Plan.Entries.Where(entry => entry.Id is not null)];

    public IReadOnlyList<Rejection> Rejections { get; } = Plan.Rejections.All;

    // One row for each type in the files.
    public IEnumerable<TypeCount> Counts => Plan.Lines.Select(lines =>
    {
        var loaded = Loaded.Where(entry => entry.Loader.Type == lines.Key).ToList();
        return new TypeCount(
            lines.Key, lines.Value, loaded.Count, Merged(loaded), Rejected(Rejections.Where(rejection => rejection.Type == lines.Key)))
        {
            Attributes = loaded.Sum(entry => entry.Attributes.Count),
            Tags = loaded.Sum(entry => entry.Tags.Count),
            SecurityLabels = loaded.Sum(entry => entry.SecurityLabels.Count),
            Associations = loaded.Sum(entry => entry.Groups.Count),
            IsInVersion = !Plan.TypesNotInVersion.Contains(lines.Key),
        };
    });

    // One row for the objects of all types, and one for each kind of part.
    public IEnumerable<PartCount> PartCounts =>
    [
        new(DataPart.Object, Plan.Parts.GetValueOrDefault(DataPart.Object), Loaded.Count, Merged(Loaded), Rejected(Rejections)),
        .. DataParts.OfObjects.Select(part => new PartCount(
            part,
            Plan.Parts.GetValueOrDefault(part),
            Loaded.Sum(entry => entry[part].Count),
            Plan.Entries.Concat(Plan.RejectedEntries).Sum(entry => entry[part].Merged),
            Rejections.Count(rejection => rejection.Part == part))),
    ];

    public IEnumerable<RejectionCount> RejectionCounts => Rejections
        .CountBy(rejection => (rejection.Type, rejection.Part, rejection.Reason))
        .Select(count => new RejectionCount(count.Key.Type, count.Key.Part, count.Key.Reason, count.Value))
        .OrderBy(count => count.Type, StringComparer.Ordinal)
        .ThenBy(count => count.Part)
        .ThenByDescending(count => count.Count)
        .ThenBy(count => count.Reason, StringComparer.Ordinal);

    private static int Merged(IEnumerable<Entry> entries) => entries.Sum(entry => entry.Locations.Count - 1);

    // An object can be rejected for several reasons.
    private static int Rejected(IEnumerable<Rejection> rejections) =>
        rejections.Where(rejection => rejection.Part == DataPart.Object).Select(rejection => rejection.Location).Distinct().Count();
}
