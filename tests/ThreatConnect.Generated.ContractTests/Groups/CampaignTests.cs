namespace ThreatConnect.ContractTests.Groups;

public sealed class CampaignTests(PlatformServer server) : ContractTest(server)
{
    private const string Item = """
        {"id":416,"name":"camp-3","owner":{"id":1,"name":"Common Community","type":"Community"},"dateAdded":"2019-04-02T10:00:00Z",
        "webLink":"https://app.threatconnect.com/auth/campaign/campaign.xhtml?campaign=416","firstSeen":"2019-04-02T00:00:00Z"}
        """;

    private static readonly DateTimeOffset s_firstSeen = new(2019, 4, 2, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Campaigns_are_listed_by_page()
    {
        Platform.On("GET", "/api/v2/groups/campaigns?resultStart=0&resultLimit=10000&owner=Common%20Community")
            .Returns(StubResponse.Many("campaign", 1, """{"id":416,"name":"camp-3","ownerName":"Common Community","firstSeen":"2019-04-02T00:00:00Z"}"""));

        var campaigns = await Org.Groups.Campaigns.ListAsync().ToListAsync();

        campaigns.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new Campaign { Id = 416, Name = "camp-3", OwnerName = "Common Community", FirstSeen = s_firstSeen });
    }

    [Fact]
    public async Task A_campaign_is_created_with_what_is_set()
    {
        Platform.On("POST", "/api/v2/groups/campaigns?owner=Common%20Community", """{"name":"camp-3","firstSeen":"2019-04-02T00:00:00Z"}""")
            .Returns(StubResponse.One("campaign", Item, 201));

        var created = await Org.Groups.Campaigns.CreateAsync(new() { Name = "camp-3", FirstSeen = s_firstSeen });

        created.StatusCode.Should().Be(HttpStatusCode.Created);
        created.Value.Id.Should().Be(new CampaignId(416));
        created.Value.Owner!.Name.Should().Be("Common Community");
    }

    [Fact]
    public async Task Only_the_set_members_are_sent()
    {
        Platform.On("POST", "/api/v2/groups/campaigns?owner=Common%20Community", """{"name":"camp-3"}""").Returns(StubResponse.One("campaign", Item, 201));

        await Org.Groups.Campaigns.CreateAsync(new() { Name = "camp-3" });
    }

    [Fact]
    public async Task A_time_in_another_zone_is_sent_as_utc()
    {
        Platform.On("PUT", "/api/v2/groups/campaigns/416?owner=Common%20Community", """{"firstSeen":"2019-04-02T00:00:00Z"}""").Returns(StubResponse.One("campaign", Item));

        await Org.Groups.Campaigns[416].UpdateAsync(new() { FirstSeen = s_firstSeen.ToOffset(TimeSpan.FromHours(-5)) });
    }

    [Fact]
    public async Task A_name_is_sent_as_utf8_json()
    {
        Platform.On("PUT", "/api/v2/groups/campaigns/416?owner=Common%20Community", """{"name":"\"Größe\" \\ \u0001 🐻 </script>"}""").Returns(StubResponse.One("campaign", Item));

        await Org.Groups.Campaigns[416].UpdateAsync(new() { Name = "\"Größe\" \\ \u0001 🐻 </script>" });
    }

    [Fact]
    public async Task A_campaign_is_got_by_its_id()
    {
        Platform.On("GET", "/api/v2/groups/campaigns/416?owner=Common%20Community").Returns(StubResponse.One("campaign", Item));

        Campaign campaign = await Org.Groups.Campaigns[416].GetAsync();

        campaign.Should().BeEquivalentTo(new Campaign
        {
            Id = 416,
            Name = "camp-3",
            Owner = new Owner { Id = 1, Name = "Common Community", Type = OwnerType.Community },
            DateAdded = new DateTimeOffset(2019, 4, 2, 10, 0, 0, TimeSpan.Zero),
            WebLink = "https://app.threatconnect.com/auth/campaign/campaign.xhtml?campaign=416",
            FirstSeen = s_firstSeen,
        });
    }

    [Fact]
    public async Task A_campaign_is_updated_with_what_is_set()
    {
        Platform.On("PUT", "/api/v2/groups/campaigns/416?owner=Common%20Community", """{"name":"camp-3b"}""").Returns(StubResponse.One("campaign", Item));

        var updated = await Org.Groups.Campaigns[416].UpdateAsync(new() { Name = "camp-3b" });

        updated.Value.Id.Should().Be(new CampaignId(416));
    }

    [Fact]
    public async Task A_campaign_is_deleted_by_its_id()
    {
        Platform.On("DELETE", "/api/v2/groups/campaigns/416?owner=Common%20Community").Returns(StubResponse.Success);

        var deleted = await Org.Groups.Campaigns[416].DeleteAsync();

        deleted.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Without_an_owner_there_is_no_query_at_all()
    {
        Platform.On("DELETE", "/api/v2/groups/campaigns/416").Returns(StubResponse.Success);

        await Client.Groups.Campaigns[416].DeleteAsync();
    }

    [Fact]
    public async Task A_campaign_comes_with_what_is_asked_for()
    {
        Platform.On("GET", "/api/v2/groups/campaigns/416?includes=attributes&includes=tags&owner=Common%20Community").Returns(StubResponse.One("campaign", """
            {"id":416,"name":"camp-3","attribute":[{"id":"7","type":"Description","value":"text","displayed":true,"dateAdded":1385406165000}],
            "tag":[{"name":"Crimeware","description":"d","webLink":"w"}]}
            """));

        Campaign campaign = await Org.Groups.Campaigns[416].GetAsync(Include.Tags | Include.Attributes);

        campaign.Attributes.Should().ContainSingle().Which.Should().BeEquivalentTo(new AttributeEntity
        {
            Id = 7, Type = "Description", Value = "text", Displayed = true, DateAdded = DateTimeOffset.FromUnixTimeMilliseconds(1385406165000),
        });
        campaign.Tags.Should().ContainSingle().Which.Should().BeEquivalentTo(new Tag { Name = "Crimeware", Description = "d", WebLink = "w" });
        campaign.SecurityLabels.Should().BeEmpty();
    }
}
