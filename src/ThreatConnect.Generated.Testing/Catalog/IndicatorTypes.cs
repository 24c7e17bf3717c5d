namespace ThreatConnect.Testing.Catalog;

// The indicator types of a new instance: the table of evidence.md §6.1.
internal static class IndicatorTypes
{
    public static IReadOnlyList<IndicatorType> All { get; } =
    [
        new("Address", "addresses", "address", ["ip"])
        {
            IsParsable = true,
            // No case folding: evidence.md §6.4 has other spellings of an IPv6 address not found.
            Accept = ValueRules.Address,
            MetricName = "totalAddress",
        },
        new("EmailAddress", "emailAddresses", "emailAddress", ["address"])
        {
            IsParsable = true,
            Case = ValueCase.Lower,
            MetricName = "totalEmailAddress",
        },
        new("File", "files", "file", ["md5", "sha1", "sha256"])
        {
            IsParsable = true,
            KeyLabels = ["MD5", "SHA-1", "SHA-256"],
            Patterns = [@"\b([a-fA-F\d]{32})\b", @"\b([a-fA-F\d]{40})\b", @"\b([a-fA-F\d]{64})\b"],
            Case = ValueCase.Upper,
            Accept = ValueRules.File,
            AnyKeyNames = true,
            MetricName = "totalFile",
            Fields = [new("size", FieldType.Integer)],
        },
        new("Host", "hosts", "host", ["hostName"])
        {
            IsParsable = true,
            Case = ValueCase.Lower,
            Accept = ValueRules.Host,
            MetricName = "totalHost",
            Fields =
            [
                new("dnsActive", FieldType.FlagAsText) { FilterOperators = "=", WhenUnset = false },
                new("whoisActive", FieldType.FlagAsText) { FilterOperators = "=", WhenUnset = false },
            ],
        },
        new("URL", "urls", "url", ["text"]) { IsParsable = true, Accept = ValueRules.Url, MetricName = "totalUrl" },
        new("ASN", "asns", "asn", ["AS Number"])
        {
            IsCustom = true,
            IsParsable = true,
            Case = ValueCase.Upper,
            Accept = ValueRules.AsNumber,
        },
        new("CIDR", "cidrBlocks", "cidrBlock", ["Block"])
        {
            IsCustom = true,
            IsParsable = true,
            Case = ValueCase.Lower,
            Accept = ValueRules.Cidr,
        },
        new("Mutex", "mutexes", "mutex", ["Mutex"]) { IsCustom = true },
        new("Registry Key", "registryKeys", "registryKey", ["Key Name", "Value Name", "Value Type"])
        {
            IsCustom = true,
            Accept = ValueRules.RegistryKey,
            KeyOptions = ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add("Value Type", ValueRules.RegistryValueTypes),
        },
        new("User Agent", "userAgents", "userAgent", ["User Agent String"]) { IsCustom = true },
        new("Hashtag", "hashtags", "hashtag", ["Hashtag"]) { IsCustom = true },
        new("Email Subject", "emailSubjects", "emailSubject", ["Subject"]) { IsCustom = true },
    ];
}
