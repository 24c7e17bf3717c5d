namespace ThreatConnect.Testing.Model;

// What a host's name resolved to, and when.
internal sealed record DnsRecord(string HostName, string Address, DateTimeOffset Date);
