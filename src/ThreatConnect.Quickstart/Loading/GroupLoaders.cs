namespace ThreatConnect.Quickstart.Loading;

// The group types that can be loaded. A further type is a further row.
internal static class GroupLoaders
{
    // Two groups may have the same name.
    private static readonly MemberRule s_name = new("name", PlatformForm.AsIs) { IsKey = false };

    public static IReadOnlyList<ITypeLoader> All { get; } =
    [
        TypeLoader.OfGroups(
            "Adversary",
            org => org.Groups.Adversaries,
            [s_name],
            entry => new AdversaryCreate { Name = entry["name"] },
            (org, entry) => org.Groups.Adversaries[entry.Id!.Value]),
        TypeLoader.OfGroups(
            "Campaign",
            org => org.Groups.Campaigns,
            [s_name, new("firstSeen", PlatformForm.Date) { IsRequired = false, IsKey = false }],
            entry => new CampaignCreate { Name = entry["name"], FirstSeen = entry.Date("firstSeen") },
            (org, entry) => org.Groups.Campaigns[entry.Id!.Value],
            item => [PlatformForm.Date(item.FirstSeen)]),
        TypeLoader.OfGroups(
            "Attack Pattern",
            org => org.Groups.AttackPatterns,
            [s_name],
            entry => new AttackPatternCreate { Name = entry["name"] },
            (org, entry) => org.Groups.AttackPatterns[entry.Id!.Value]),
        TypeLoader.OfGroups(
            "Course of Action",
            org => org.Groups.CoursesOfAction,
            [s_name],
            entry => new CourseOfActionCreate { Name = entry["name"] },
            (org, entry) => org.Groups.CoursesOfAction[entry.Id!.Value]),
        TypeLoader.OfGroups(
            "Event",
            org => org.Groups.Events,
            [s_name, new("eventDate", PlatformForm.Date) { IsRequired = false, IsKey = false }],
            entry => new EventCreate { Name = entry["name"], EventDate = entry.Date("eventDate") },
            (org, entry) => org.Groups.Events[entry.Id!.Value],
            item => [PlatformForm.Date(item.EventDate)]),
        TypeLoader.OfGroups(
            "Incident",
            org => org.Groups.Incidents,
            [s_name, new(
                "eventDate", PlatformForm.Date)
                {
                    IsRequired = false,
                    IsKey = false
                }, new("status", PlatformForm.AsIs) { IsRequired = false, IsKey = false }],
            entry => new IncidentCreate
            {
                Name = entry["name"],
                EventDate = entry.Date("eventDate"),
                Status = entry.Text("status") is { } status ? new IncidentStatus(status) : default(IncidentStatus?)
            },
            (org, entry) => org.Groups.Incidents[entry.Id!.Value],
            item => [PlatformForm.Date(item.EventDate), item.Status?.ToString()]),
        TypeLoader.OfGroups(
            "Intrusion Set",
            org => org.Groups.IntrusionSets,
            [s_name],
            entry => new IntrusionSetCreate { Name = entry["name"] },
            (org, entry) => org.Groups.IntrusionSets[entry.Id!.Value]),
        TypeLoader.OfGroups(
            "Malware",
            org => org.Groups.Malware,
            [s_name],
            entry => new MalwareCreate { Name = entry["name"] },
            (org, entry) => org.Groups.Malware[entry.Id!.Value]),
        TypeLoader.OfGroups(
            "Report",
            org => org.Groups.Reports,
            [s_name, new(
                "fileName", PlatformForm.AsIs) { IsKey = false }, new(
                    "publishDate", PlatformForm.Date) { IsRequired = false, IsKey = false }],
            entry => new ReportCreate { Name = entry["name"], FileName = entry["fileName"], PublishDate = entry.Date("publishDate") },
            (org, entry) => org.Groups.Reports[entry.Id!.Value],
            item => [item.FileName, PlatformForm.Date(item.PublishDate)]),
        TypeLoader.OfGroups(
            "Signature",
            org => org.Groups.Signatures,
            [s_name, new(
                "fileName", PlatformForm.AsIs) { IsKey = false }, new(
                    "fileType", PlatformForm.AsIs) { IsKey = false }, new("fileText", PlatformForm.AsIs) { IsKey = false }],
            entry => new SignatureCreate
            {
                Name = entry["name"],
                FileName = entry["fileName"],
                FileType = entry["fileType"],
                FileText = entry["fileText"]
            },
            (org, entry) => org.Groups.Signatures[entry.Id!.Value],
            item => [item.FileName, item.FileType?.ToString(), null]),
        TypeLoader.OfGroups(
            "Tactic",
            org => org.Groups.Tactics,
            [s_name],
            entry => new TacticCreate { Name = entry["name"] },
            (org, entry) => org.Groups.Tactics[entry.Id!.Value]),
        TypeLoader.OfGroups(
            "Threat",
            org => org.Groups.Threats,
            [s_name],
            entry => new ThreatCreate { Name = entry["name"] },
            (org, entry) => org.Groups.Threats[entry.Id!.Value]),
        TypeLoader.OfGroups(
            "Tool",
            org => org.Groups.Tools,
            [s_name],
            entry => new ToolCreate { Name = entry["name"] },
            (org, entry) => org.Groups.Tools[entry.Id!.Value]),
        TypeLoader.OfGroups(
            "Vulnerability",
            org => org.Groups.Vulnerabilities,
            [s_name],
            entry => new VulnerabilityCreate { Name = entry["name"] },
            (org, entry) => org.Groups.Vulnerabilities[entry.Id!.Value]),
    ];
}
