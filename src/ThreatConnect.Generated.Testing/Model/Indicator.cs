namespace ThreatConnect.Testing.Model;

internal sealed record Indicator : TypedItem<IndicatorType>
{
    // Values of the key members; only a file may lack some.
    public required ImmutableArray<string?> Keys { get; init; }

    public decimal? Rating { get; init; }

    public int? Confidence { get; init; }

    public bool IsActive { get; init; } = true;

    public bool IsActiveLocked { get; init; }

    public bool IsPrivate { get; init; }

    public int FalsePositiveCount { get; init; }

    public DateTimeOffset? FalsePositiveLastReported { get; init; }

    // What was observed, by days in their order.
    public ImmutableArray<Observation> Observations { get; init; } = [];

    public int ObservationCount => Observations.Sum(observation => observation.Count);

    public DateTimeOffset? LastObserved => Observations.IsEmpty ? null : Observations[^1].DateObserved;

    // Where a file was found.
    public ImmutableArray<FileOccurrence> Occurrences { get; init; } = [];

    // evidence.md §6.5: generic lists show one hash of a file.
    public string Summary => Type.AnyKeyNames ? Keys.First(key => key is not null)! : CombinedSummary;

    public string CombinedSummary => Keys.Length == 1 ? Keys[0]! : string.Join(" : ", Keys.Where(key => key is not null));

    // evidence.md §7.15: one a user, an indicator and a day; there is one user.
    public Indicator WithFalsePositive(DateTimeOffset now) => FalsePositiveLastReported?.UtcDateTime.Date == now.UtcDateTime.Date
        ? this
        : this with { FalsePositiveCount = FalsePositiveCount + 1, FalsePositiveLastReported = now };

    // evidence.md §7.15: it is added to the count of the day, if there is one.
    public Indicator WithObservation(Observation added)
    {
        var existing = Observations.FirstOrDefault(observation => observation.Day == added.Day);
        var whole = existing is null
            ? added
            : new Observation(
                (int)Math.Min((long)existing.Count + added.Count, int.MaxValue),
                existing.DateObserved > added.DateObserved ? existing.DateObserved : added.DateObserved);
        return this with { Observations = [.. Observations.Where(observation => observation != existing).Append(whole).OrderBy(observation => observation.DateObserved)] };
    }

    // The platform's own assessment is not documented; these follow the analyst's values, so that filters can be tried.
    public decimal ThreatAssessRating => Rating ?? 0;

    public decimal ThreatAssessConfidence => Confidence ?? 0;

    public int ThreatAssessScore => (int)Math.Round(ThreatAssessRating * ThreatAssessConfidence * 2, MidpointRounding.AwayFromZero);
}

// A place and a time at which a file was found (evidence.md §7.14).
internal sealed record FileOccurrence
{
    public long Id { get; init; }

    public string? FileName { get; init; }

    public string? Path { get; init; }

    public DateTimeOffset? Date { get; init; }

    public bool IsEmpty => FileName is null && Path is null && Date is null;

    // The occurrence after an update, which changes only what it gives.
    public FileOccurrence Merge(FileOccurrence given) => this with
    {
        FileName = given.FileName ?? FileName,
        Path = given.Path ?? Path,
        Date = given.Date ?? Date,
    };
}
