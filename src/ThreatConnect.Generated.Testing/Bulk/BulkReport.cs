namespace ThreatConnect.Testing.Bulk;

/// <summary>The indicators of an owner as they were when its report was made.</summary>
internal sealed record BulkReport(DateTimeOffset Run, IReadOnlyList<Indicator> Indicators);
