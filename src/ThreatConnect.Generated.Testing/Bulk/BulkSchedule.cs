namespace ThreatConnect.Testing.Bulk;

/// <summary>What evidence.md §7.19 says of an owner's reports; <see cref="LastRun"/> is unset as long as there was none.</summary>
internal sealed record BulkSchedule(Owner Owner, SimulatedBulkReport Enabled, DateTimeOffset? LastRun, DateTimeOffset NextRun);
