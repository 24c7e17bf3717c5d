namespace ThreatConnect.ContractTests.Responses;

// How the bytes of a response are encoded.
public sealed class TransferFormTests(PlatformServer server) : ContractTest(server)
{
    private static readonly StubResponse s_campaign = StubResponse.One("campaign", """{"id":416,"name":"Größe 🐻 \ud83d\udc3b"}""");

    [Fact]
    public async Task A_byte_order_mark_is_not_part_of_the_response()
    {
        GivenCampaign(s_campaign.WithByteOrderMark());

        (await GetAsync()).Name.Should().Be("Größe 🐻 🐻");
    }

    [Fact]
    public async Task A_compressed_response_is_read()
    {
        GivenCampaign(s_campaign.Gzipped());

        (await GetAsync()).Name.Should().Be("Größe 🐻 🐻");
    }

    [Fact]
    public async Task A_compressed_error_is_read()
    {
        GivenCampaign(StubResponse.Failure(400, "Invalid association").Gzipped());

        var failure = await this.Invoking(test => test.GetAsync()).Should().ThrowAsync<ThreatConnectApiException>();

        failure.Which.ServerMessage.Should().Be("Invalid association");
    }

    [Fact]
    public async Task A_large_page_is_read_whole()
    {
        Platform.On("GET", "/api/v2/groups?resultStart=0&resultLimit=10000&owner=Common%20Community")
            .Returns(StubResponse.Many("group", 10_000, Enumerable.Range(1, 10_000).Select(id => $$"""{"id":{{id}},"name":"group {{id}} \"ä\"","type":"Campaign","ownerName":"MyOrg"}""")));

        var groups = await Org.Groups.ListAsync().ToListAsync();

        groups.Select(group => group.Id.Value).Should().Equal(Enumerable.Range(1, 10_000).Select(id => (long)id));
        groups[^1].Name.Should().Be("group 10000 \"ä\"");
    }

    [Fact]
    public async Task Members_of_an_anonymous_organization_are_their_pseudonyms()
    {
        Platform.On("GET", "/api/v2/owners/mine/members")
            .Returns(StubResponse.Json("""{"anonymous":true,"status":"Success","resultCount":2,"members":[{"pseudonym":"x"},{"pseudonym":"y"}]}"""));

        var members = await Client.Owners.ListMembersAsync().ToListAsync();

        members.Should().BeEquivalentTo([new User { Pseudonym = "x" }, new User { Pseudonym = "y" }]);
    }

    private void GivenCampaign(StubResponse response) => Platform.On("GET", "/api/v2/groups/campaigns/416?owner=Common%20Community").Returns(response);

    private async Task<Campaign> GetAsync() => await Org.Groups.Campaigns[416].GetAsync();
}
