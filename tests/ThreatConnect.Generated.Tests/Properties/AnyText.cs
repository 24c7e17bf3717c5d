namespace ThreatConnect.Tests.Properties;

/// <summary>Any text at all: also an empty one, control characters, halves of surrogate pairs and what looks encoded.</summary>
public sealed record AnyText(string Value);
