using static ThreatConnect.Testing.Catalog.FieldKind;

namespace ThreatConnect.Testing.Catalog;

// The table of evidence.md §5.1, with the fields of §5.2 and §7.4 and the values of §5.3.
internal static class GroupTypes
{
    private static readonly FieldDefinition FileName = new("fileName", Text)
    {
        Input = FieldInput.RequiredOnCreate,
        // evidence.md §5.2: longer names are rejected.
        MaximumLength = 100,
    };

    private static readonly FieldDefinition FileSize = new("fileSize", Integer) { Places = FieldPlaces.Single };

    // Request only (evidence.md §7.4).
    private static readonly FieldDefinition Malware = new("malware", Flag) { Places = FieldPlaces.Nowhere };
    private static readonly FieldDefinition Password = new("password", Text) { Places = FieldPlaces.Nowhere };

    // PYT creates events and incidents without a date (evidence.md §12.1, 14), and lists then show null.
    private static readonly FieldDefinition EventDate = new("eventDate", Date) { NullWhenUnset = true };

    private static readonly IReadOnlyList<string> StorageStatuses = ["Success", "Awaiting Upload", "In Progress", "Failed"];

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
                FileName,
                FileSize,
                Malware,
                Password,
                new("status", Text) { Places = FieldPlaces.Single, Input = FieldInput.ReadOnly, WhenUnset = "Awaiting Upload" },
            ],
        },
        new("Email", "emails", "email")
        {
            MetricName = "totalEmail",
            Fields =
            [
                new("score", Integer) { WhenUnset = 0L },
                new("to", Text) { Places = FieldPlaces.Single, WhenUnset = "" },
                new("from", Text) { Places = FieldPlaces.Single },
                new("subject", Text) { Places = FieldPlaces.Single, Input = FieldInput.RequiredOnCreate },
                new("header", Text) { Places = FieldPlaces.Single, Input = FieldInput.RequiredOnCreate },
                new("body", Text) { Places = FieldPlaces.Single, Input = FieldInput.RequiredOnCreate },
            ],
        },
        new("Event", "events", "event")
        {
            Fields =
            [
                EventDate,
                new("status", Text)
                {
                    Places = FieldPlaces.WithAdditional,
                    Values =
                    [
                        "Needs Review", "False Positive", "No Further Action", "Escalated",
                        "Completed", "In Progress", "New", "Reopened", "None",
                    ],
                    WhenUnset = "None",
                },
            ],
        },
        new("Incident", "incidents", "incident")
        {
            MetricName = "totalIncident",
            Fields =
            [
                EventDate with { FilterOperators = "<>" },
                new("status", Text)
                {
                    Places = FieldPlaces.WithAdditional,
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
                FileName,
                FileSize,
                Malware,
                Password,
                new("status", Text) { Places = FieldPlaces.Single, Values = StorageStatuses, WhenUnset = "Awaiting Upload" },
                new("publishDate", Date),
            ],
        },
        new("Signature", "signatures", "signature")
        {
            MetricName = "totalSignature",
            Fields =
            [
                FileName with { Input = FieldInput.RequiredAlways, Places = FieldPlaces.Single },
                new("fileType", Text) { Input = FieldInput.RequiredAlways, Values = SignatureFileTypes },
                new("fileText", Text) { Input = FieldInput.RequiredOnCreate, Places = FieldPlaces.Nowhere },
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
