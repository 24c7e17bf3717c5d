namespace ThreatConnect.Testing.Model;

// The values of an indicator in a request. A value that is null does not change.
internal sealed record IndicatorChange
{
    public decimal? Rating { get; init; }

    public int? Confidence { get; init; }

    public bool? IsActive { get; init; }

    public bool? IsActiveLocked { get; init; }

    public bool? IsPrivate { get; init; }

    public bool ReportsFalsePositive { get; init; }

    public ImmutableArray<object?> Fields { get; init; } = [];

    public Indicator ApplyTo(Indicator indicator, DateTimeOffset now)
    {
        var reported = ReportsFalsePositive ? indicator.WithFalsePositive(now) : indicator;
        return reported with
        {
            Rating = Rating ?? indicator.Rating,
            Confidence = Confidence ?? indicator.Confidence,
            IsActive = IsActive ?? indicator.IsActive,
            IsActiveLocked = IsActiveLocked ?? indicator.IsActiveLocked,
            IsPrivate = IsPrivate ?? indicator.IsPrivate,
            Fields = indicator.Merge(Fields),
            // evidence.md §3.1: it changes with the rating and the confidence, not with other members.
            LastModified = Changes(Rating, indicator.Rating) || Changes(Confidence, indicator.Confidence) ? now : indicator.LastModified,
        };
    }

    private static bool Changes<TValue>(TValue? given, TValue? old)
        where TValue : struct, IEquatable<TValue> => given is { } value && (old is not { } before || !value.Equals(before));
}
