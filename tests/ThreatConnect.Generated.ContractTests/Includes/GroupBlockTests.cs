namespace ThreatConnect.ContractTests.Includes;

// What the includes add to a group.
public sealed class GroupBlockTests(PlatformServer server) : ContractTest(server)
{
    private const string All = "includes=additional&includes=attributes&includes=labels&includes=tags&owner=Common%20Community";

    // All blocks, with an owner object where a plain list has a name, and dates as numbers.
    private const string Blocks = """
        "owner":{"id":"1","name":"Common Community","type":"Community"},"xid":"uuid:11","createdBy":"Jo Doe","communityOrSource":true,"additionalOwners":[],
        "attribute":[{"id":"7","type":"Description","value":"**text**","source":"s","displayed":true,"dateAdded":1385406165000,"lastModified":1385406166000},
        {"id":8,"type":"Source","value":"v","displayed":false,"dateAdded":"2016-07-13T17:50:25-05:00Z","xid":"uuid:8","securityLabel":[{"name":"TLP:RED"}]}],
        "tag":[{"name":"Nation State","description":"d","webLink":"w"},{"name":"Phishing"}],
        "securityLabel":[{"name":"TLP:AMBER+STRICT","description":"l","color":"E6EA3C","dateAdded":1472601600000}]
        """;

    [Fact]
    public async Task A_group_in_the_list_of_all_types_has_all_blocks()
    {
        Platform.On("GET", $"/api/v2/groups?resultStart=0&resultLimit=10000&{All}").Returns(StubResponse.Many("group", 1, $$"""{"id":416,"name":"camp-3","type":"Campaign",{{Blocks}}}"""));

        var groups = await Org.Groups.ListAsync(include: Include.All).ToListAsync();

        groups.Should().ContainSingle().Which.Should().BeEquivalentTo(new { OwnerName = "Common Community", Type = GroupType.Campaign });
        MustHaveBlocks(groups[0]);
    }

    [Fact]
    public async Task A_group_in_the_list_of_its_type_has_all_blocks()
    {
        Platform.On("GET", $"/api/v2/groups/campaigns?resultStart=0&resultLimit=10000&{All}").Returns(StubResponse.Many("campaign", 1, $$"""{"id":416,"name":"camp-3",{{Blocks}}}"""));

        MustHaveBlocks((await Org.Groups.Campaigns.ListAsync(include: Include.All).ToListAsync())[0]);
    }

    [Fact]
    public async Task A_single_group_has_all_blocks()
    {
        Platform.On("GET", $"/api/v2/groups/campaigns/416?{All}").Returns(StubResponse.One("campaign", $$"""{"id":416,"name":"camp-3",{{Blocks}}}"""));

        MustHaveBlocks((await Org.Groups.Campaigns[416].GetAsync(Include.All)).Value);
    }

    [Theory]
    [InlineData("\"New\"", "New")]
    [InlineData("\"None\"", "None")]
    [InlineData("null", "")]
    public async Task The_status_of_an_incident_comes_with_the_additional_block(string wire, string expected)
    {
        Platform.On("GET", "/api/v2/groups/incidents/417?includes=additional&owner=Common%20Community").Returns(StubResponse.One(
            "incident", $$"""{"id":417,"name":"i","eventDate":null,"status":{{wire}}}"""));

        Incident incident = await Org.Groups.Incidents[417].GetAsync(Include.Additional);

        $"{incident.Status}".Should().Be(expected);
        incident.EventDate.Should().BeNull();
    }

    private static void MustHaveBlocks(object group) => group.Should().BeEquivalentTo(new
    {
        Name = "camp-3",
        Xid = "uuid:11",
        CreatedBy = "Jo Doe",
        CommunityOrSource = true,
        Owner = new { Id = new OwnerId(1), Name = "Common Community", Type = OwnerType.Community },
        Attributes = new object[]
        {
            new
            {
                Id = new AttributeId(7), Type = "Description", Value = "**text**", Source = "s", Displayed = true,
                DateAdded = new DateTimeOffset(2013, 11, 25, 19, 2, 45, TimeSpan.Zero), LastModified = new DateTimeOffset(2013, 11, 25, 19, 2, 46, TimeSpan.Zero),
            },
            new
            {
                Id = new AttributeId(8), Type = "Source", Value = "v", Source = (string?)null, Displayed = false,
                DateAdded = new DateTimeOffset(2016, 7, 13, 17, 50, 25, TimeSpan.FromHours(-5)), LastModified = (DateTimeOffset?)null,
                Xid = "uuid:8", SecurityLabels = new[] { new { Name = "TLP:RED" } },
            },
        },
        Tags = new[] { new { Name = "Nation State", Description = (string?)"d", WebLink = (string?)"w" }, new { Name = "Phishing", Description = (string?)null, WebLink = (string?)null } },
        SecurityLabels = new[] { new { Name = "TLP:AMBER+STRICT", Description = "l", Color = "E6EA3C", DateAdded = new DateTimeOffset(2016, 8, 31, 0, 0, 0, TimeSpan.Zero) } },
    });
}
