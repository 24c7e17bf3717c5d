namespace ThreatConnect.Tests.Properties;

/// <summary>A text of the characters of addresses, which now and then is one.</summary>
public sealed record AddressText(string Value);
