namespace ThreatConnect.Testing.Catalog;

/// <summary>The association types of an instance: the group types (§7.16), and both tables of §6.6.</summary>
internal static class AssociationTypes
{
    private static readonly ImmutableArray<AssociationType> Custom =
    [
        new("Address to User Agent", "addressToUserAgent"),
        new("ASN to Address", "asnToAddress"),
        new("ASN to CIDR", "asnToCidr"),
        new("CIDR to Address", "cidrToAddress"),
        new("DNS PTR Record", "dnsPtrRecord"),
        new("Domain Registrant Email", "domainRegistrant"),
        new("File Download", "fileDownload"),
        new("URL Host", "urlHost"),
    ];

    private static readonly ImmutableArray<AssociationType> FileActions =
    [
        new("File Archive", "archive"),
        new("File Drop", "drop"),
        new("File Traffic", "traffic"),
        new("File Mutex", "mutex"),
        new("File Registry Key", "registryKey"),
        new("File User Agent", "userAgent"),
        new("File DNS Query", "dnsQuery"),
    ];

    // No document says whether a file action counts as custom; here the two flags tell the three kinds apart.
    public static IReadOnlyList<AssociationType> All { get; } =
    [
        .. GroupTypes.All.Select(type => new AssociationType(type.Name, type.Branch)),
        .. Custom.Select(type => type with { IsCustom = true }),
        .. FileActions.Select(type => type with { IsFileAction = true }),
    ];

    // §7.16: names are not unique.
    public static AssociationType? ByName(string name) => All.FirstOrDefault(type => type.Name == name);
}
