namespace ThreatConnect;

/// <summary>A row of a CSV bulk report.</summary>
/// <param name="Type">The type of the indicator.</param>
/// <param name="Value">The value, as summaries have it.</param>
/// <param name="Rating">How bad the indicator is, 0 to 5; null when nobody said.</param>
/// <param name="Confidence">How sure that is, 0 to 100; null when nobody said.</param>
public sealed record BulkRow(IndicatorType Type, string Value, decimal? Rating, int? Confidence);
