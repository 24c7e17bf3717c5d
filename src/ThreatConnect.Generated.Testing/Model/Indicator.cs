namespace ThreatConnect.Testing.Model;

internal sealed record Indicator : TypedItem<IndicatorType>
{
    // The values of the key members. Only a file may have a null among them.
    public required ImmutableArray<string?> Keys { get; init; }

    public decimal? Rating { get; init; }

    public int? Confidence { get; init; }

    public bool IsActive { get; init; } = true;

    public bool IsActiveLocked { get; init; }

    public bool IsPrivate { get; init; }

    public int FalsePositiveCount { get; init; }

    public DateTimeOffset? FalsePositiveLastReported { get; init; }

    // The observations, by day.
    public ImmutableArray<Observation> Observations { get; init; } = [];

    public int ObservationCount => Observations.Sum(observation => observation.Count);

    public DateTimeOffset? LastObserved => Observations.IsEmpty ? null : Observations[^1].DateObserved;

    // The occurrences of a file.
    public ImmutableArray<FileOccurrence> Occurrences { get; init; } = [];

    // evidence.md §6.5: generic lists show one hash of a file.
    public string Summary => Type.AnyKeyNames ? Keys.First(key => key is not null)! : CombinedSummary;

    public string CombinedSummary => Keys.Length == 1 ? Keys[0]! : string.Join(" : ", Keys.Where(key => key is not null));

    // evidence.md §7.15: one report for each user, indicator and day. There is one user here.
    public Indicator WithFalsePositive(DateTimeOffset now) => FalsePositiveLastReported?.UtcDateTime.Date == now.UtcDateTime.Date
        ? this
        : this with { FalsePositiveCount = FalsePositiveCount + 1, FalsePositiveLastReported = now };

    // evidence.md §7.15: an observation is added to the count of its day.
    public Indicator WithObservation(Observation added)
    {
        var existing = Observations.FirstOrDefault(observation => observation.Day == added.Day);
        var whole = existing is null
            ? added
            : new Observation(
                (int)Math.Min((long)existing.Count + added.Count, int.MaxValue),
                existing.DateObserved > added.DateObserved ? existing.DateObserved : added.DateObserved);
        var all = Observations.Where(observation => observation != existing).Append(whole);
        return this with { Observations = [.. all.OrderBy(observation => observation.DateObserved)] };
    }

    // The platform's own assessment is not documented. It equals the analyst's values here, so that filters can be tested.
    public decimal ThreatAssessRating => Rating ?? 0;

    public decimal ThreatAssessConfidence => Confidence ?? 0;

    public int ThreatAssessScore => (int)Math.Round(ThreatAssessRating * ThreatAssessConfidence * 2, MidpointRounding.AwayFromZero);
}

// The path and the date at which a file was found (evidence.md §7.14).
internal sealed record FileOccurrence
{
    public long Id { get; init; }

    public string? FileName { get; init; }

    public string? Path { get; init; }

    public DateTimeOffset? Date { get; init; }

    public bool IsEmpty => FileName is null && Path is null && Date is null;

    // Members that an update does not give stay.
    public FileOccurrence Merge(FileOccurrence given) => this with
    {
        FileName = given.FileName ?? FileName,
        Path = given.Path ?? Path,
        Date = given.Date ?? Date,
    };
}

// An address that the name of a host was resolved to (evidence.md §7.13).
internal sealed record DnsRecord(string HostName, string Address, DateTimeOffset Date);
