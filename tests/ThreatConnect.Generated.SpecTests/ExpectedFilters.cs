namespace ThreatConnect.SpecTests;

/// <summary>
/// The filters once more, written from the vendor's documentation and not from the document, each as "name kind operators":
/// = is equals, ! notEquals, ^ startsWith, &lt; lessThan and &gt; greaterThan.
/// </summary>
internal static class ExpectedFilters
{
    /// <summary>What has no types, by model. The operators of attribute types are not documented, and are those that their kinds allow.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> OfOthers = new Dictionary<string, string[]>
    {
        ["Tag"] = ["name text =^", "weight integer =<>"],
        ["SecurityLabel"] = ["name text =^"],
        ["TaskEntity"] =
        [
            "name text =^", "dateAdded date <>", "status text =!", "assignee text =", "escalatee text =", "overdue boolean =", "escalated boolean =",
            "reminded boolean =", "dueDate date <>",
        ],
        ["Victim"] = ["name text =^"],
        ["AttributeTypeDefinition"] = ["owner text =", "system boolean =", "allowMarkdown boolean =", "maxLength integer =<>", "type text ="],
    };

    public static readonly string[] OfGroups = ["name text =^", "dateAdded date <>"];

    public static readonly string[] OfIndicators =
    [
        "active boolean =", "summary text =^", "dateAdded date <>", "rating decimal <>", "confidence integer =<>", "threatAssessScore integer =<>",
        "threatAssessRating double <>", "threatAssessConfidence double <>", "falsePositive integer =<>",
    ];

    /// <summary>What types of groups have besides, by branch; a documented type that is not here has nothing.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> OfGroupTypes = new Dictionary<string, string[]>
    {
        ["campaigns"] = ["firstSeen date <>"],
        ["documents"] = ["fileType text ="],
        ["incidents"] = ["eventDate date <>"],
    };

    /// <summary>What types of indicators have besides, by branch; a documented type that is not here has nothing.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> OfIndicatorTypes = new Dictionary<string, string[]>
    {
        ["addresses"] =
        [
            "city text =", "countryCode text =", "countryName text =", "organization text =", "state text =", "timezone text =", "asn integer =",
        ],
        ["hosts"] = ["whoisActive boolean =", "dnsActive boolean ="],
    };

    /// <summary>How filters that carry a time of day besides the day are written.</summary>
    public static readonly IReadOnlyDictionary<string, string> DateFormats = new Dictionary<string, string>
    {
        ["firstSeen"] = "yyyy-MM-ddT00:00",
        ["eventDate"] = "yyyy-MM-ddT00:00",
    };

    /// <summary>The branches that the vendor documents: of others nobody knows here what filters they have.</summary>
    public static readonly string[] DocumentedBranches =
    [
        "adversaries", "attackPatterns", "campaigns", "coursesOfAction", "documents", "emails", "events", "incidents", "intrusionSets", "malware",
        "reports", "signatures", "tactics", "threats", "tools", "vulnerabilities",
        "addresses", "emailAddresses", "files", "hosts", "urls", "asns", "cidrBlocks", "mutexes", "registryKeys", "userAgents",
    ];
}
