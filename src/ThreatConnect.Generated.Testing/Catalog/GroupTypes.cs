using static ThreatConnect.Testing.Catalog.FieldType;

namespace ThreatConnect.Testing.Catalog;

// The table of evidence.md §5.1, with the fields of §5.2 and §7.4 and the values of §5.3.
internal static class GroupTypes
{
    private static readonly FieldDefinition s_fileName = new("fileName", Text)
    {
        Input = FieldInput.RequiredOnCreate,
        // evidence.md §5.2: longer names are rejected.
        MaximumLength = 100,
    };

    private static readonly FieldDefinition s_fileSize = new("fileSize", Integer) { Visibility = FieldVisibility.Single };

    // Request only (evidence.md §7.4).
    private static readonly FieldDefinition s_malware = new("malware", Flag) { Visibility = FieldVisibility.Never };
    private static readonly FieldDefinition s_password = new("password", Text) { Visibility = FieldVisibility.Never };

    // PYT creates events and incidents without a date (evidence.md §12.1, 14), and lists then show null.
    private static readonly FieldDefinition s_eventDate = new("eventDate", Date) { NullWhenUnset = true };

    private static readonly IReadOnlyList<string> s_storageStatuses = ["Success", "Awaiting Upload", "In Progress", "Failed"];

    public static IReadOnlyList<GroupType> All { get; } =
    [
        new("Adversary", "adversaries", "adversary") { MetricName = "totalAdversary" },
        new("Attack Pattern", "attackPatterns", "attackPattern"),
        new("Campaign", "campaigns", "campaign")
        {
            MetricName = "totalCampaign",
            Fields = [new("firstSeen", Date) { FilterOperators = "<>" }],
        },
        new("Course of Action", "coursesOfAction", "courseOfAction"),
        new("Document", "documents", "document")
        {
            MetricName = "totalDocument",
            Fields =
            [
                s_fileName,
                s_fileSize,
                s_malware,
                s_password,
                new("status", Text) { Visibility = FieldVisibility.Single, Input = FieldInput.ReadOnly, WhenUnset = "Awaiting Upload" },
            ],
        },
        new("Email", "emails", "email")
        {
            MetricName = "totalEmail",
            Fields =
            [
                new("score", Integer) { WhenUnset = 0L },
                new("to", Text) { Visibility = FieldVisibility.Single, WhenUnset = "" },
                new("from", Text) { Visibility = FieldVisibility.Single },
                new("subject", Text) { Visibility = FieldVisibility.Single, Input = FieldInput.RequiredOnCreate },
                new("header", Text) { Visibility = FieldVisibility.Single, Input = FieldInput.RequiredOnCreate },
                new("body", Text) { Visibility = FieldVisibility.Single, Input = FieldInput.RequiredOnCreate },
            ],
        },
        new("Event", "events", "event")
        {
            Fields =
            [
                s_eventDate,
                new("status", Text)
                {
                    Visibility = FieldVisibility.WithAdditional,
                    Values =
                    [
                        "Needs Review", "False Positive", "No Further Action", "Escalated",
                        "Completed", "In Progress", "New", "Reopened", "None",
                    ],

                    // evidence.md §13 #20.
                    WhenUnset = "Needs Review",
                },
            ],
        },
        new("Incident", "incidents", "incident")
        {
            MetricName = "totalIncident",
            Fields =
            [
                s_eventDate with { FilterOperators = "<>" },
                new("status", Text)
                {
                    Visibility = FieldVisibility.WithAdditional,
                    Values =
                    [
                        "New", "Open", "Stalled", "Containment Achieved", "Restoration Achieved",
                        "Incident Reported", "Closed", "Rejected", "Deleted", "None",
                    ],
                    WhenUnset = "None",
                },
            ],
        },
        new("Intrusion Set", "intrusionSets", "intrusionSet"),
        new("Malware", "malware", "malware"),
        new("Report", "reports", "report")
        {
            Fields =
            [
                s_fileName,
                s_fileSize,
                s_malware,
                s_password,
                new("status", Text) { Visibility = FieldVisibility.Single, Values = s_storageStatuses, WhenUnset = "Awaiting Upload" },
                new("publishDate", Date),
            ],
        },
        new("Signature", "signatures", "signature")
        {
            MetricName = "totalSignature",
            Fields =
            [
                s_fileName with { Input = FieldInput.RequiredAlways, Visibility = FieldVisibility.Single },
                new("fileType", Text) { Input = FieldInput.RequiredAlways, Values = SignatureFileTypes },
                new("fileText", Text) { Input = FieldInput.RequiredOnCreate, Visibility = FieldVisibility.Never },
            ],
        },
        new("Tactic", "tactics", "tactic"),
        new("Threat", "threats", "threat") { MetricName = "totalThreat" },
        new("Tool", "tools", "tool"),
        new("Vulnerability", "vulnerabilities", "vulnerability"),
    ];

    private static IReadOnlyList<string> SignatureFileTypes =>
    [
        "Bro", "ClamAV", "CybOX", "Iris Search Hash", "KQL", "OpenIOC", "Regex", "SPL", "Sigma", "Snort", "Suricata",
        "TQL Query", "YARA",
        // The REST table decorates some names (evidence.md §5.3).
        "ClamAV®", "CybOX™", "Iris Search Hash™", "OpenIOC™", "Snort®", "Splunk Search Processing Language (SPL)",
        "Splunk® Search Processing Language (SPL)", "YARA®", "YARA™",
    ];

    public static GroupType? ByBranch(string branch) => ByBranchTable.GetValueOrDefault(branch);

    public static GroupType? ByName(string? name) => All.FirstOrDefault(type => type.Name == name);

    private static Dictionary<string, GroupType> ByBranchTable { get; } =
        All.ToDictionary(type => type.Branch, StringComparer.Ordinal);
}

internal sealed record GroupType(string Name, string Branch, string Entity) : ItemType(Name, Branch, Entity)
{
    public bool Equals(GroupType? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => base.GetHashCode();
}
