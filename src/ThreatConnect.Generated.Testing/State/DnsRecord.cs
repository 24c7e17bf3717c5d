namespace ThreatConnect.Testing.State;

/// <summary>What a host's name resolved to, and when.</summary>
internal sealed record DnsRecord(string HostName, string Address, DateTimeOffset Date);
