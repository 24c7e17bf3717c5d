namespace ThreatConnect.Testing.Tests.Endpoints;

public sealed class OwnerTests
{
    [Fact]
    public async Task Owners_are_listed_with_the_organization_first()
    {
        await using var server = await TestServer.StartAsync();
        (await server.GetAsync("/v2/owners")).ShouldBe(
            HttpStatusCode.OK,
            """
            {"status":"Success","data":{"resultCount":3,"owner":[
              {"id":1,"name":"My Organization","type":"Organization"},
              {"id":2,"name":"Common Community","type":"Community"},
              {"id":3,"name":"Example Source","type":"Source"}]}}
            """);
        (await server.GetAsync("/v2/owners/?resultStart=1&resultLimit=1")).ShouldBe(
            HttpStatusCode.OK,
            """{"status":"Success","data":{"owner":[{"id":2,"name":"Common Community","type":"Community"}]}}""");
    }

    [Theory]
    [InlineData("mine", """{"id":1,"name":"My Organization","type":"Organization"}""")]
    [InlineData("3", """{"id":3,"name":"Example Source","type":"Source"}""")]
    public async Task One_owner_comes_with_a_count(string path, string owner)
    {
        await using var server = await TestServer.StartAsync();
        (await server.GetAsync($"/v2/owners/{path}")).ShouldBe(
            HttpStatusCode.OK,
            $$"""{"status":"Success","data":{"resultCount":1,"owner":{{owner}} } }""");
    }

    [Theory]
    [InlineData("/v2/owners/9")]
    [InlineData("/v2/owners/x")]
    [InlineData("/v2/owners/9/metrics")]
    [InlineData("/v2/nothing")]
    [InlineData("/v1/owners")]
    [InlineData("/v2/groups/actors")]
    [InlineData("/v2/indicators/addressess/1.1.1.1")]
    public async Task What_does_not_exist_is_not_found(string path)
    {
        await using var server = await TestServer.StartAsync();
        (await server.GetAsync(path)).ShouldBeNotFound();
    }

    [Fact]
    public async Task A_wrong_verb_is_not_allowed()
    {
        await using var server = await TestServer.StartAsync();
        (await server.PostAsync("/v2/owners", "{}")).ShouldBeFailure(
            HttpStatusCode.MethodNotAllowed, "The request was not properly formed");
    }

    [Fact]
    public async Task Members_are_the_api_user_and_people()
    {
        await using var server = await TestServer.StartAsync();
        (await server.GetAsync("/v2/owners/mine/members")).ShouldBe(
            HttpStatusCode.OK,
            $$"""
            {"status":"Success","data":{"user":[
              {"userName":"{{server.Simulator.AccessId}}","firstName":"API","lastName":"User"},
              {"userName":"avery@example.com","firstName":"Avery","lastName":"Analyst"}] } }
            """);
        (await server.GetAsync("/v2/whoami")).ShouldBe(
            HttpStatusCode.OK,
            $$"""
            {"status":"Success","data":{"user":{
              "userName":"{{server.Simulator.AccessId}}","firstName":"API","lastName":"User","pseudonym":"apiuser","role":"Api User"} } }
            """);
    }

    [Fact]
    public async Task Anonymous_members_have_their_own_form()
    {
        await using var server = await TestServer.StartAsync(
            clock => new SimulatorOptions { TimeProvider = clock, UseAnonymousMembers = true });
        (await server.GetAsync("/v2/owners/mine/members")).ShouldBe(
            HttpStatusCode.OK,
            """{"anonymous":true,"status":"Success","resultCount":2,"members":[{"pseudonym":"apiuser"},{"pseudonym":"avery"}]}""");
    }

    [Fact]
    public async Task Metrics_have_an_entry_a_day_for_thirty_days()
    {
        await using var server = await TestServer.StartAsync();
        await server.CreateAsync("/v2/groups/threats", """{"name":"n"}""");
        server.Clock.Now += TimeSpan.FromDays(1);
        await server.CreateAsync("/v2/indicators/hosts", """{"hostName":"a.example","rating":3}""");

        var mine = await server.GetAsync("/v2/owners/1/metrics");
        var days = mine.Data["ownerMetric"]!.AsArray();
        mine.Data["resultCount"].Should().BeNull();
        days.Should().HaveCount(30);
        days[^1]!["metricDate"]!.GetValue<string>().Should().Be("2024-05-07");
        days[^1]!["totalIndicator"]!.GetValue<int>().Should().Be(1);
        days[^1]!["totalHost"]!.GetValue<int>().Should().Be(1);
        days[^1]!["averageIndicatorRating"]!.GetValue<double>().Should().Be(3);
        days[^2]!["totalThreat"]!.GetValue<int>().Should().Be(1);
        days[^2]!["totalIndicator"]!.GetValue<int>().Should().Be(0);
        days[^3]!["totalGroup"]!.GetValue<int>().Should().Be(0);
        days[0]!.AsObject().Should().NotContainKey("ownerName");

        var all = (await server.GetAsync("/v2/owners/metrics")).Data["ownerMetric"]!.AsArray();
        all.Should().HaveCount(90);
        all[0]!["ownerName"]!.GetValue<string>().Should().Be("My Organization");
    }

    [Fact]
    public async Task Lists_take_several_owners_and_default_to_the_organization()
    {
        await using var server = await TestServer.StartAsync();
        await server.CreateAsync("/v2/groups/threats", """{"name":"mine"}""");
        await server.CreateAsync("/v2/groups/threats?owner=Common%20Community", """{"name":"common"}""");
        await server.CreateAsync("/v2/groups/threats?Owner=Example+Source", """{"name":"source"}""");

        (await server.GetAsync("/v2/groups")).Each("group", "name").Should().Equal("mine");
        (await server.GetAsync("/v2/groups/threats?owner=Common+Community&owner=Example%20Source")).Each("threat", "name")
            .Should().Equal("common", "source");
        (await server.GetAsync("/v2/groups/threats?owner=Example%20Source")).Each("threat", "ownerName").Should().Equal("Example Source");
    }

    [Theory]
    [InlineData("GET", "/v2/groups?owner=Nobody")]
    [InlineData("GET", "/v2/indicators/hosts?owner=My%20Organization&owner=Nobody")]
    [InlineData("POST", "/v2/groups/threats?owner=Nobody")]
    [InlineData("GET", "/v2/indicators/hosts/a.example?owner=Nobody")]
    [InlineData("GET", "/v2/tags/t?owner=Nobody")]
    public async Task An_unknown_owner_is_refused(string method, string path)
    {
        await using var server = await TestServer.StartAsync();
        (await server.SendAsync(method, path, method == "POST" ? "{}" : null)).ShouldBeFailure(
            HttpStatusCode.Forbidden, "The requested owner was not found");
    }
}
