namespace ThreatConnect.Testing.State;

internal sealed record DeletedIndicator(Indicator Indicator, DateTimeOffset DateDeleted);
