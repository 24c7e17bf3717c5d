namespace ThreatConnect.ContractTests.Answers;

/// <summary>How the bytes of an answer come.</summary>
public sealed class TransferFormTests(PlatformServer server) : ContractTest(server)
{
    private static readonly Answer s_campaign = Answer.One("campaign", """{"id":416,"name":"Größe 🐻 \ud83d\udc3b"}""");

    [Fact]
    public async Task A_byte_order_mark_is_no_part_of_the_answer()
    {
        Answers(s_campaign.WithByteOrderMark());

        (await GetAsync()).Name.Should().Be("Größe 🐻 🐻");
    }

    [Fact]
    public async Task A_compressed_answer_is_read()
    {
        Answers(s_campaign.Gzipped());

        (await GetAsync()).Name.Should().Be("Größe 🐻 🐻");
    }

    [Fact]
    public async Task A_compressed_error_is_read()
    {
        Answers(Answer.Failure(400, "Invalid association").Gzipped());

        var failure = await this.Invoking(test => test.GetAsync()).Should().ThrowAsync<ThreatConnectApiException>();

        failure.Which.ServerMessage.Should().Be("Invalid association");
    }

    [Fact]
    public async Task A_large_page_is_read_whole()
    {
        Platform.On("GET", "/api/v2/groups?resultStart=0&resultLimit=10000&owner=Common%20Community")
            .Answers(Answer.Many("group", 10_000, Enumerable.Range(1, 10_000).Select(id => $$"""{"id":{{id}},"name":"group {{id}} \"ä\"","type":"Campaign","ownerName":"MyOrg"}""")));

        var groups = await Org.Groups.ListAsync().ToListAsync();

        groups.Select(group => group.Id.Value).Should().Equal(Enumerable.Range(1, 10_000).Select(id => (long)id));
        groups[^1].Name.Should().Be("group 10000 \"ä\"");
    }

    [Fact]
    public async Task Members_of_an_anonymous_organization_are_their_pseudonyms()
    {
        Platform.On("GET", "/api/v2/owners/mine/members")
            .Answers(Answer.Json("""{"anonymous":true,"status":"Success","resultCount":2,"members":[{"pseudonym":"x"},{"pseudonym":"y"}]}"""));

        var members = await Client.Owners.ListMembersAsync().ToListAsync();

        members.Should().BeEquivalentTo([new User { Pseudonym = "x" }, new User { Pseudonym = "y" }]);
    }

    private void Answers(Answer answer) => Platform.On("GET", "/api/v2/groups/campaigns/416?owner=Common%20Community").Answers(answer);

    private async Task<Campaign> GetAsync() => await Org.Groups.Campaigns[416].GetAsync();
}
