namespace ThreatConnect.Testing.Catalog;

/// <summary>The first table of §6.6.</summary>
internal static class IndicatorAssociations
{
    private static readonly ImmutableArray<IndicatorAssociation> All =
    [
        new("addressToUserAgent", ("Address", "User Agent")),
        new("asnToAddress", ("ASN", "Address")),
        new("asnToCidr", ("ASN", "CIDR")),
        new("cidrToAddress", ("CIDR", "Address")),
        new("dnsPtrRecord", ("Address", "Host")),
        new("domainRegistrant", ("Host", "EmailAddress")),
        new("fileDownload", ("URL", "File")),
        new("urlHost", ("URL", "Address"), ("URL", "Host")),
    ];

    public static IndicatorAssociation? ByBranch(string branch) => All.FirstOrDefault(association => association.Branch == branch);
}
