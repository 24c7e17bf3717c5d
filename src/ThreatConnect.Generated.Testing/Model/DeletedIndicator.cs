namespace ThreatConnect.Testing.Model;

internal sealed record DeletedIndicator(Indicator Indicator, DateTimeOffset DateDeleted);
