using System.Diagnostics;

namespace ThreatConnect.ContractTests.Associations;

// Associated groups of every type.
public sealed class GroupAssociationTests(PlatformServer server) : AssociationTest(server)
{
    private const string Item = """{"id":"417","name":"x","ownerName":"Common Community","dateAdded":"2017-7-13T00:00:00-04:00"}""";

    private static readonly (string Type, string Branch, string Entity)[] s_types =
    [
        ("Adversary", "adversaries", "adversary"),
        ("Attack Pattern", "attackPatterns", "attackPattern"),
        ("Campaign", "campaigns", "campaign"),
        ("Course of Action", "coursesOfAction", "courseOfAction"),
        ("Document", "documents", "document"),
        ("Email", "emails", "email"),
        ("Event", "events", "event"),
        ("Incident", "incidents", "incident"),
        ("Intrusion Set", "intrusionSets", "intrusionSet"),
        ("Malware", "malware", "malware"),
        ("Report", "reports", "report"),
        ("Signature", "signatures", "signature"),
        ("Tactic", "tactics", "tactic"),
        ("Threat", "threats", "threat"),
        ("Tool", "tools", "tool"),
        ("Vulnerability", "vulnerabilities", "vulnerability"),
    ];

    public static TheoryData<ItemType, string> Types => ForEach(Enum.GetValues<ItemType>(), s_types.Select(type => type.Type));

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task Groups_of_all_types_are_listed_by_page(ItemType itemType)
    {
        var path = PathOf(itemType) + "/groups";
        Platform.On("GET", $"{path}?resultStart=0&resultLimit=2&owner=Common%20Community").Returns(StubResponse.Many(
            "group", 3, """{"id":417,"name":"Fancy Bear","type":"Adversary","ownerName":"Common Community"}""", """{"id":"418","name":"b","type":"Intrusion Set"}"""));
        Platform.On("GET", $"{path}?resultStart=2&resultLimit=2&owner=Common%20Community")
            .Returns(StubResponse.Many("group", null, """{"id":419,"name":"c","type":"Kind Of Tomorrow"}"""));

        var groups = await HandleOf(itemType).Groups.ListAsync(new() { PageSize = 2 }).ToListAsync();

        groups.Should().BeEquivalentTo(
            [
                new Group { Id = 417, Name = "Fancy Bear", Type = GroupType.Adversary, OwnerName = "Common Community" },
                new Group { Id = 418, Name = "b", Type = "Intrusion Set" },
                new Group { Id = 419, Name = "c", Type = "Kind Of Tomorrow" },
            ],
            options => options.WithStrictOrdering());
    }

    [Fact]
    public async Task The_groups_of_a_task_may_come_under_the_name_of_the_task()
    {
        Platform.On("GET", $"{PathOf(ItemType.Task)}/groups{Page}").Returns(StubResponse.Many("task", 1, """{"id":"417","name":"Fancy Bear","type":"Adversary"}"""));

        var groups = await HandleOf(ItemType.Task).Groups.ListAsync().ToListAsync();

        groups.Should().BeEquivalentTo([new Group { Id = 417, Name = "Fancy Bear", Type = GroupType.Adversary }]);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Groups_of_a_type_are_listed_got_put_on_and_taken_off(ItemType itemType, string type)
    {
        var groups = HandleOf(itemType).Groups;
        var path = PathOf(itemType) + "/groups";
        await (type switch
        {
            "Adversary" => CallAsync(groups.Adversaries, new AdversaryId(417), path, RowOf(type, new AdversaryId(417))),
            "Attack Pattern" => CallAsync(groups.AttackPatterns, new AttackPatternId(417), path, RowOf(type, new AttackPatternId(417))),
            "Campaign" => CallAsync(groups.Campaigns, new CampaignId(417), path, RowOf(type, new CampaignId(417))),
            "Course of Action" => CallAsync(groups.CoursesOfAction, new CourseOfActionId(417), path, RowOf(type, new CourseOfActionId(417))),
            "Document" => CallAsync(groups.Documents, new DocumentId(417), path, RowOf(type, new DocumentId(417))),
            "Email" => CallAsync(groups.Emails, new EmailId(417), path, RowOf(type, new EmailId(417))),
            "Event" => CallAsync(groups.Events, new EventEntityId(417), path, RowOf(type, new EventEntityId(417))),
            "Incident" => CallAsync(groups.Incidents, new IncidentId(417), path, RowOf(type, new IncidentId(417))),
            "Intrusion Set" => CallAsync(groups.IntrusionSets, new IntrusionSetId(417), path, RowOf(type, new IntrusionSetId(417))),
            "Malware" => CallAsync(groups.Malware, new MalwareId(417), path, RowOf(type, new MalwareId(417))),
            "Report" => CallAsync(groups.Reports, new ReportId(417), path, RowOf(type, new ReportId(417))),
            "Signature" => CallAsync(groups.Signatures, new SignatureId(417), path, RowOf(type, new SignatureId(417))),
            "Tactic" => CallAsync(groups.Tactics, new TacticId(417), path, RowOf(type, new TacticId(417))),
            "Threat" => CallAsync(groups.Threats, new ThreatId(417), path, RowOf(type, new ThreatId(417))),
            "Tool" => CallAsync(groups.Tools, new ToolId(417), path, RowOf(type, new ToolId(417))),
            "Vulnerability" => CallAsync(groups.Vulnerabilities, new VulnerabilityId(417), path, RowOf(type, new VulnerabilityId(417))),
            _ => throw new UnreachableException(),
        });
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task A_type_may_be_known_by_its_name_alone(ItemType itemType, string type) =>
        await CallAsync(HandleOf(itemType).Groups.OfType(type), new GroupId(417), PathOf(itemType) + "/groups", RowOf(type, new GroupId(417)));

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task Groups_of_a_type_are_listed_by_page(ItemType itemType)
    {
        var path = PathOf(itemType) + "/groups/campaigns";
        Platform.On("GET", $"{path}?resultStart=0&resultLimit=1&owner=Common%20Community").Returns(StubResponse.Many("campaign", 2, """{"id":1,"name":"a","firstSeen":"2017-06-19"}"""));
        Platform.On("GET", $"{path}?resultStart=1&resultLimit=1&owner=Common%20Community").Returns(StubResponse.Many("campaign", null, """{"id":2,"name":"b"}"""));

        var campaigns = await HandleOf(itemType).Groups.Campaigns.ListAsync(new() { PageSize = 1 }).ToListAsync();

        campaigns.Should().BeEquivalentTo(
            [new Campaign { Id = 1, Name = "a", FirstSeen = new DateTimeOffset(2017, 6, 19, 0, 0, 0, TimeSpan.Zero) }, new Campaign { Id = 2, Name = "b" }],
            options => options.WithStrictOrdering());
    }

    private static AssociationRow RowOf(string type, object id)
    {
        var (_, branch, entity) = s_types.Single(row => row.Type == type);
        return new(branch, entity, "417", Item, new
        {
            Id = id, Name = "x", OwnerName = "Common Community", DateAdded = new DateTimeOffset(2017, 7, 13, 0, 0, 0, TimeSpan.FromHours(-4)),
        });
    }
}
