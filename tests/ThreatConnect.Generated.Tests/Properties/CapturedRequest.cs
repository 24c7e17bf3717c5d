namespace ThreatConnect.Tests.Properties;

/// <summary>A request as a server sees it.</summary>
internal sealed record CapturedRequest(string Method, string Target, string Authorization, string Timestamp);
