namespace ThreatConnect.Testing.State;

internal sealed record Indicator : TypedItem<IndicatorType>
{
    /// <summary>Values of the key members; only a file may lack some.</summary>
    public required ImmutableArray<string?> Keys { get; init; }

    public decimal? Rating { get; init; }

    public int? Confidence { get; init; }

    public bool IsActive { get; init; } = true;

    public bool IsActiveLocked { get; init; }

    public bool IsPrivate { get; init; }

    public int FalsePositiveCount { get; init; }

    public DateTimeOffset? FalsePositiveLastReported { get; init; }

    /// <summary>Where a file was found.</summary>
    public ImmutableArray<FileOccurrence> Occurrences { get; init; } = [];

    /// <summary>§6.5: generic lists show one hash of a file.</summary>
    public string Summary => Type.AnyKeyNames ? Keys.First(key => key is not null)! : CombinedSummary;

    public string CombinedSummary => Keys.Length == 1 ? Keys[0]! : string.Join(" : ", Keys.Where(key => key is not null));

    // The platform's own assessment is not documented; these follow the analyst's values, so that filters can be tried.
    public decimal ThreatAssessRating => Rating ?? 0;

    public decimal ThreatAssessConfidence => Confidence ?? 0;

    public int ThreatAssessScore => (int)Math.Round(ThreatAssessRating * ThreatAssessConfidence * 2, MidpointRounding.AwayFromZero);
}
