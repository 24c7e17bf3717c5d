namespace ThreatConnect.Testing.Bulk;

// The indicators of an owner as they were when its report was made.
internal sealed record BulkReport(DateTimeOffset Run, IReadOnlyList<Indicator> Indicators);
