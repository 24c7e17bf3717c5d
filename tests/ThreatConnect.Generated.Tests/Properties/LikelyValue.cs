namespace ThreatConnect.Tests.Properties;

/// <summary>A text that is often the value of an indicator.</summary>
public sealed record LikelyValue(string Value);
