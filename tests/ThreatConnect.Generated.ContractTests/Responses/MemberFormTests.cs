namespace ThreatConnect.ContractTests.Responses;

// The forms of the members of objects.
public sealed class MemberFormTests(PlatformServer server) : ContractTest(server)
{
    [Theory]
    [InlineData("416", 416)]
    [InlineData("\"416\"", 416)]
    [InlineData("9007199254740993", 9007199254740993)]
    [InlineData("0", 0)]
    public async Task Ids_come_as_numbers_and_as_texts(string id, long expected)
    {
        GivenObject("campaign", $$"""{"id":{{id}},"name":"x","owner":{"id":{{id}},"name":"o","type":"Source"},"attribute":[{"id":{{id}},"type":"t","value":"v"}]}""");

        Campaign campaign = await Org.Groups.Campaigns[416].GetAsync();

        (campaign.Id.Value, campaign.Owner!.Id.Value, campaign.Attributes[0].Id.Value).Should().Be((expected, expected, expected));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"true\"", true)]
    [InlineData("\"false\"", false)]
    [InlineData("1", true)]
    [InlineData("0", false)]
    [InlineData("null", null)]
    [InlineData("\"\"", null)]
    public async Task Booleans_come_as_texts_and_numbers_too(string wire, bool? expected)
    {
        GivenObject("campaign", $$"""{"id":416,"name":"x","communityOrSource":{{wire}}}""");

        Campaign campaign = await Org.Groups.Campaigns[416].GetAsync();

        campaign.CommunityOrSource.Should().Be(expected);
    }

    [Theory]
    [InlineData("\"2017-07-13T17:50:17\"", "2017-07-13T17:50:17+00:00")]
    [InlineData("\"2017-07-13T17:50:17Z\"", "2017-07-13T17:50:17+00:00")]
    [InlineData("\"2017-07-13T17:50:17-05:00\"", "2017-07-13T17:50:17-05:00")]
    [InlineData("\"2016-07-13T17:50:25-05:00Z\"", "2016-07-13T17:50:25-05:00")]
    [InlineData("\"2017-7-13T00:00:00-04:00\"", "2017-07-13T00:00:00-04:00")]
    [InlineData("\"2017-07-13T17:50:17.344Z\"", "2017-07-13T17:50:17.344+00:00")]
    [InlineData("1385406165000", "2013-11-25T19:02:45+00:00")]
    [InlineData("\"2017-06-19\"", "2017-06-19T00:00:00+00:00")]
    public async Task Dates_come_in_eight_forms(string wire, string expected)
    {
        GivenObject("campaign", $$"""{"id":416,"name":"x","firstSeen":{{wire}}}""");

        Campaign campaign = await Org.Groups.Campaigns[416].GetAsync();

        campaign.FirstSeen!.Value.EqualsExact(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture)).Should().BeTrue("{0} is {1}", wire, campaign.FirstSeen);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"soon\"")]
    [InlineData("\"2017-13-32T25:61:61Z\"")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("99999999999999999999")]
    public async Task An_invalid_date_is_null_and_never_an_error(string wire)
    {
        GivenObject("campaign", $$"""{"id":416,"name":"x","firstSeen":{{wire}}}""");

        Campaign campaign = await Org.Groups.Campaigns[416].GetAsync();

        campaign.FirstSeen.Should().BeNull();
    }

    [Fact]
    public async Task Nulls_and_empty_texts_are_no_errors()
    {
        GivenObject("campaign", """{"id":416,"name":"x","firstSeen":null,"owner":null,"ownerName":null,"xid":"","webLink":" http://x","attribute":null,"tag":[],"securityLabel":null}""");

        Campaign campaign = await Org.Groups.Campaigns[416].GetAsync();

        campaign.Should().BeEquivalentTo(new { Name = "x", Xid = "", WebLink = " http://x", Owner = (Owner?)null, OwnerName = (string?)null });
        campaign.Attributes.Should().BeEmpty();
        campaign.Tags.Should().BeEmpty();
    }

    [Fact]
    public async Task An_object_stands_where_a_list_is_due()
    {
        GivenObject("campaign", """{"id":416,"name":"x","tag":{"name":"t"},"securityLabel":{"name":"TLP:RED"},"attribute":{"id":1,"type":"a","value":"b"}}""");

        Campaign campaign = await Org.Groups.Campaigns[416].GetAsync();

        campaign.Should().BeEquivalentTo(new { Tags = new[] { new { Name = "t" } }, SecurityLabels = new[] { new { Name = "TLP:RED" } }, Attributes = new[] { new { Value = "b" } } });
    }

    [Theory]
    [InlineData("\"ownerName\":\"Common Community\"", null)]
    [InlineData("\"owner\":{\"id\":\"0\",\"name\":\"Common Community\",\"type\":\"Community\"}", "Common Community")]
    public async Task An_item_of_a_list_has_an_owner_or_its_name(string member, string? owner)
    {
        Platform.On("GET", "/api/v2/groups?resultStart=0&resultLimit=10000&owner=Common%20Community")
            .Returns(StubResponse.Many("group", 1, $$"""{"id":416,"name":"x","type":"Campaign",{{member}}}"""));

        var groups = await Org.Groups.ListAsync().ToListAsync();

        groups.Should().ContainSingle().Which.Should().Match<Group>(group => group.OwnerName == "Common Community" && (group.Owner == null ? null : group.Owner.Name) == owner);
    }

    [Theory]
    [InlineData("5.0", "50", "3", "4.37", 5.0, 50, 3.0, 4.37)]
    [InlineData("4.00", "50.0", "3.0", "50", 4.0, 50, 3.0, 50.0)]
    [InlineData("\"4\"", "\"7\"", "\"72.91\"", "72.91", 4.0, 7, 72.91, 72.91)]
    public async Task Numbers_come_with_and_without_fractions(
        string rating, string confidence, string assessRating, string assessConfidence, double expectedRating, int expectedConfidence, double expectedAssessRating, double expectedAssessConfidence)
    {
        Platform.On("GET", "/api/v2/indicators/addresses/192.0.2.1?owner=Common%20Community").Returns(StubResponse.One("address", $$"""
            {"id":9,"ip":"192.0.2.1","rating":{{rating}},"confidence":{{confidence}},"threatAssessRating":{{assessRating}},"threatAssessConfidence":{{assessConfidence}}}
            """));

        Address address = await Org.Indicators.Addresses["192.0.2.1"].GetAsync();

        address.Should().BeEquivalentTo(new
        {
            Rating = (decimal)expectedRating, Confidence = expectedConfidence, ThreatAssessRating = expectedAssessRating, ThreatAssessConfidence = expectedAssessConfidence,
        });
    }

    private void GivenObject(string entity, string item) => Platform.On("GET", "/api/v2/groups/campaigns/416?owner=Common%20Community").Returns(StubResponse.One(entity, item));
}
