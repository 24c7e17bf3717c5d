namespace ThreatConnect.Generator.Parsing;

// The association types that the platform itself documents, by their branches. The library has them all.
internal static class DocumentedAssociations
{
    private static readonly string[] OfIndicators =
        ["addressToUserAgent", "asnToAddress", "asnToCidr", "cidrToAddress", "dnsPtrRecord", "domainRegistrant", "fileDownload", "urlHost"];

    private static readonly string[] OfFiles = ["archive", "drop", "traffic", "mutex", "registryKey", "userAgent", "dnsQuery"];

    public static bool Contains(string branch, bool ofFiles) => (ofFiles ? OfFiles : OfIndicators).Contains(branch);
}
