namespace ThreatConnect.ContractTests.Groups;

// Get or create, create or update, delete if it exists: groups by their names, which the platform does not keep unique.
public sealed class GroupVerbTests(PlatformServer server) : ContractTest(server)
{
    private const string Owner = "owner=Common%20Community";
    private const string Body = """{"name":"camp-3","firstSeen":"2019-04-02T00:00:00Z"}""";
    private const string Found = """{"id":416,"name":"camp-3"}""";
    private const string Item = """{"id":416,"name":"camp-3","firstSeen":"2018-01-01T00:00:00Z"}""";

    private static readonly CampaignCreate s_create = new() { Name = "camp-3", FirstSeen = new(2019, 4, 2, 0, 0, 0, TimeSpan.Zero) };

    [Fact]
    public async Task A_group_that_exists_is_got_as_it_is()
    {
        OnNamed("name%3Dcamp-3", times: 1, Found);
        Platform.On("GET", $"/api/v2/groups/campaigns/416?{Owner}").Returns(StubResponse.One("campaign", Item));

        var campaign = await Org.Groups.Campaigns.GetOrCreateAsync(s_create);

        campaign.StatusCode.Should().Be(HttpStatusCode.OK);
        campaign.Value.FirstSeen!.Value.Year.Should().Be(2018);
    }

    // The server may compare names in another way than exactly.
    [Theory]
    [InlineData]
    [InlineData("""{"id":1,"name":"Camp-3"}""", """{"id":2,"name":"camp-3 "}""")]
    public async Task A_group_that_does_not_exist_is_created(params string[] others)
    {
        OnNamed("name%3Dcamp-3", times: 2, others);
        Platform.On("POST", $"/api/v2/groups/campaigns?{Owner}", Body).Returns(Enumerable.Repeat(StubResponse.One("campaign", Item, 201), 2));

        (await Org.Groups.Campaigns.GetOrCreateAsync(s_create)).StatusCode.Should().Be(HttpStatusCode.Created);
        (await Org.Groups.Campaigns.CreateOrUpdateAsync(s_create)).StatusCode.Should().Be(HttpStatusCode.Created);
    }

    // A second look finds what another caller has created in its place.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_group_that_is_deleted_between_the_requests_is_looked_up_again_and_created(bool updates)
    {
        OnLooks([Found], []);
        OnGone(416, updates);
        Platform.On("POST", $"/api/v2/groups/campaigns?{Owner}", Body).Returns(StubResponse.One("campaign", Item, 201));

        (await CallAsync(updates)).StatusCode.Should().Be(HttpStatusCode.Created);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_group_that_is_replaced_between_the_requests_is_not_created_twice(bool updates)
    {
        OnLooks([Found], ["""{"id":417,"name":"camp-3"}"""]);
        OnGone(416, updates);
        Platform.On(updates ? "PUT" : "GET", $"/api/v2/groups/campaigns/417?{Owner}", updates ? Body : null)
            .Returns(StubResponse.One("campaign", """{"id":417,"name":"camp-3"}"""));

        (await CallAsync(updates)).Value.Id.Should().Be(new CampaignId(417));
    }

    // As where the list still has what is deleted.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_group_that_is_gone_twice_is_created(bool updates)
    {
        OnLooks([Found], [Found]);
        OnGone(416, updates, times: 2);
        Platform.On("POST", $"/api/v2/groups/campaigns?{Owner}", Body).Returns(StubResponse.One("campaign", Item, 201));

        (await CallAsync(updates)).StatusCode.Should().Be(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_group_that_exists_is_updated_with_what_is_set()
    {
        OnNamed("name%3Dcamp-3", times: 1, Found);
        Platform.On("PUT", $"/api/v2/groups/campaigns/416?{Owner}", Body).Returns(StubResponse.One("campaign", Item));

        (await Org.Groups.Campaigns.CreateOrUpdateAsync(s_create)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Several_groups_of_the_name_are_an_error_that_names_them()
    {
        OnNamed("name%3Dcamp-3", times: 3, Found, """{"id":417,"name":"camp-3"}""", """{"id":418,"name":"CAMP-3"}""");
        Func<Task>[] calls =
        [
            () => Org.Groups.Campaigns.FindByNameAsync("camp-3"),
            () => Org.Groups.Campaigns.GetOrCreateAsync(s_create),
            () => Org.Groups.Campaigns.CreateOrUpdateAsync(s_create),
        ];

        foreach (var call in calls)
        {
            var error = (await call.Should().ThrowAsync<AmbiguousNameException>().WithMessage(
                "Campaign: 2 groups have the name \"camp-3\", with the ids 416, 417. Address one of them by its id.")).Which;
            error.Name.Should().Be("camp-3");
            error.Ids.Select(id => id.Value).Should().Equal(416, 417);
        }
    }

    // A filter cannot have a comma.
    [Theory]
    [InlineData("camp-3, the second", "&filters=name%5Ecamp-3")]
    [InlineData(", the second", "")]
    public async Task A_name_with_a_comma_is_found_by_the_part_before_it(string name, string filters)
    {
        Platform.On("GET", $"/api/v2/groups/campaigns?resultStart=0&resultLimit=10000&{Owner}{filters}&includes=tags").Returns(StubResponse.Many(
            "campaign", 3, """{"id":1,"name":"camp-3"}""", $$"""{"id":2,"name":"{{name}}"}""", """{"id":3,"name":"camp-3, the third"}"""));

        (await Org.Groups.Campaigns.FindByNameAsync(name, Include.Tags))!.Id.Should().Be(new CampaignId(2));
    }

    [Fact]
    public async Task A_name_that_is_not_valid_is_refused_before_a_request()
    {
        await FluentActions.Awaiting(() => Org.Groups.Campaigns.FindByNameAsync("")).Should().ThrowAsync<ArgumentException>();
        await FluentActions.Awaiting(() => Org.Groups.Campaigns.GetOrCreateAsync(new() { Name = "" })).Should().ThrowAsync<ArgumentException>();
        await FluentActions.Awaiting(() => Org.Groups.Campaigns.CreateOrUpdateAsync(new() { Name = "" })).Should().ThrowAsync<ArgumentException>();

        Platform.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task What_does_not_exist_is_not_deleted()
    {
        var missing = StubResponse.Failure(404, "The requested resource was not found");
        Platform.On("DELETE", $"/api/v2/groups/campaigns/416?{Owner}").Returns(StubResponse.Success, missing);
        Platform.On("DELETE", $"/api/v2/groups/campaigns/416/attributes/7?{Owner}").Returns(missing);
        Platform.On("DELETE", $"/api/v2/tags/a?{Owner}").Returns(missing);
        Platform.On("DELETE", "/api/v2/groups/adversaries/416/adversaryAssets/handles/7").Returns(missing);

        (await Org.Groups.Campaigns[416].DeleteIfExistsAsync()).Should().BeTrue();
        (await Org.Groups.Campaigns[416].DeleteIfExistsAsync()).Should().BeFalse();
        (await Org.Groups.Campaigns[416].Attributes[7].DeleteIfExistsAsync()).Should().BeFalse();
        (await Org.Tags["a"].DeleteIfExistsAsync()).Should().BeFalse();
        (await Org.Groups.Adversaries[416].Assets.Handles[7].DeleteIfExistsAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task Another_error_of_a_deletion_is_an_error()
    {
        Platform.On("DELETE", $"/api/v2/groups/campaigns/416?{Owner}").Returns(
            StubResponse.Failure(403, "Access Denied"), StubResponse.Text(404, "<html>404</html>"));

        for (var i = 0; i < 2; i++)
        {
            await FluentActions.Awaiting(() => Org.Groups.Campaigns[416].DeleteIfExistsAsync()).Should().ThrowAsync<ThreatConnectApiException>();
        }
    }

    private Task<Response<Campaign>> CallAsync(bool updates) =>
        updates ? Org.Groups.Campaigns.CreateOrUpdateAsync(s_create) : Org.Groups.Campaigns.GetOrCreateAsync(s_create);

    private void OnLooks(params string[][] looks) =>
        Platform.On("GET", $"/api/v2/groups/campaigns?resultStart=0&resultLimit=10000&{Owner}&filters=name%3Dcamp-3")
            .Returns(looks.Select(items => StubResponse.Many("campaign", items.Length, items)));

    private void OnGone(int id, bool updates, int times = 1) =>
        Platform.On(updates ? "PUT" : "GET", $"/api/v2/groups/campaigns/{id}?{Owner}", updates ? Body : null)
            .Returns(Enumerable.Repeat(StubResponse.NotFound, times));

    private void OnNamed(string filters, int times, params string[] items) =>
        Platform.On("GET", $"/api/v2/groups/campaigns?resultStart=0&resultLimit=10000&{Owner}&filters={filters}")
            .Returns(Enumerable.Repeat(StubResponse.Many("campaign", items.Length, items), times));
}
