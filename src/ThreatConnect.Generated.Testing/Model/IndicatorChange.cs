namespace ThreatConnect.Testing.Model;

// What a request says about an indicator; null is what it does not mention.
internal sealed record IndicatorChange
{
    public decimal? Rating { get; init; }

    public int? Confidence { get; init; }

    public bool? IsActive { get; init; }

    public bool? IsActiveLocked { get; init; }

    public bool? IsPrivate { get; init; }

    public bool ReportsFalsePositive { get; init; }

    public ImmutableArray<object?> Fields { get; init; } = [];

    public Indicator ApplyTo(Indicator indicator, DateTimeOffset now) => (ReportsFalsePositive ? indicator.WithFalsePositive(now) : indicator) with
    {
        Rating = Rating ?? indicator.Rating,
        Confidence = Confidence ?? indicator.Confidence,
        IsActive = IsActive ?? indicator.IsActive,
        IsActiveLocked = IsActiveLocked ?? indicator.IsActiveLocked,
        IsPrivate = IsPrivate ?? indicator.IsPrivate,
        Fields = indicator.Merge(Fields),
        // evidence.md §3.1: it moves with the rating and the confidence, not with other members.
        LastModified = Changes(Rating, indicator.Rating) || Changes(Confidence, indicator.Confidence) ? now : indicator.LastModified,
    };

    private static bool Changes<TValue>(TValue? given, TValue? old)
        where TValue : struct, IEquatable<TValue> => given is { } value && (old is not { } before || !value.Equals(before));
}
