namespace ThreatConnect.Testing.Bulk;

// What evidence.md §7.19 says of an owner's reports; LastRun is unset as long as there was none.
internal sealed record BulkSchedule(Owner Owner, SimulatedBulkReport Enabled, DateTimeOffset? LastRun, DateTimeOffset NextRun);
