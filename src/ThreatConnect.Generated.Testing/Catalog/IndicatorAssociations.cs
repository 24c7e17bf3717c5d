namespace ThreatConnect.Testing.Catalog;

// The first table of evidence.md §6.6.
internal static class IndicatorAssociations
{
    public static ImmutableArray<IndicatorAssociation> All { get; } =
    [
        new("Address to User Agent", "addressToUserAgent", ("Address", "User Agent")),
        new("ASN to Address", "asnToAddress", ("ASN", "Address")),
        new("ASN to CIDR", "asnToCidr", ("ASN", "CIDR")),
        new("CIDR to Address", "cidrToAddress", ("CIDR", "Address")),
        new("DNS PTR Record", "dnsPtrRecord", ("Address", "Host")),
        new("Domain Registrant Email", "domainRegistrant", ("Host", "EmailAddress")),
        new("File Download", "fileDownload", ("URL", "File")),
        new("URL Host", "urlHost", ("URL", "Address"), ("URL", "Host")),
    ];
}

// A named association between indicators, and the names of the types that it associates, in both directions.
internal sealed record IndicatorAssociation(string Name, string Branch, params (string First, string Second)[] Pairs)
{
    public bool Links(IndicatorType one, IndicatorType other) =>
        Pairs.Contains((one.Name, other.Name)) || Pairs.Contains((other.Name, one.Name));
}
