namespace ThreatConnect.Testing.Model;

// A value of a metric, and the key that it was added for in a metric of keyed values.
internal sealed record MetricValue(string? Key, decimal Value, decimal Weight, DateTimeOffset Date);
