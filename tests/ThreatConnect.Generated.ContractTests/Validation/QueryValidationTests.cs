namespace ThreatConnect.ContractTests.Validation;

// A request has no query parameter twice that the platform takes once, and no path that is not what it looks like.
public sealed class QueryValidationTests(PlatformServer server) : ContractTest(server)
{
    [Theory]
    [InlineData("owner", "InOwner")]
    [InlineData("resultStart", "AsPages")]
    [InlineData("resultLimit", "ListOptions.PageSize")]
    public void A_parameter_that_all_calls_set_is_not_added_to_a_scope(string name, string instead)
    {
        FluentActions.Invoking(() => Org.WithQuery(name, "1")).Should().Throw<ArgumentException>().WithMessage($"*\"{name}\"*{instead}*");
        FluentActions.Invoking(() => Client.WithQuery(name, "1")).Should().Throw<ArgumentException>().WithMessage($"*{instead}*");
    }

    [Fact]
    public async Task A_parameter_that_a_call_sets_is_not_added_to_that_call()
    {
        await Rejected.WithAsync(() => Org.WithQuery("filters", "active=true").Indicators.ListAsync(f => f.Rating > 2).ToListAsync(), "\"filters\"", "WithQuery");
        await Rejected.WithAsync(() => Org.WithQuery("includes", "tags").Groups.Campaigns[1].GetAsync(Include.Attributes), "\"includes\"", "WithQuery");
        await Rejected.WithAsync(
            () => Org.WithQuery("modifiedSince", "x").Indicators.ListAsync(options: new IndicatorListOptions { ModifiedSince = DateTimeOffset.UnixEpoch }).ToListAsync(),
            "\"modifiedSince\"");
    }

    [Fact]
    public async Task A_parameter_that_a_call_does_not_set_is_added()
    {
        Platform.On("GET", "/api/v2/indicators?resultStart=0&resultLimit=10000&owner=Common%20Community&filters=active%3Dtrue").Returns(StubResponse.Many("indicator", 0));

        await Org.WithQuery("filters", "active=true").Indicators.ListAsync().ToListAsync();
    }

    [Fact]
    public async Task The_last_entry_for_the_activity_log_wins_however_it_is_given()
    {
        Platform.On("DELETE", "/api/v2/tasks/54?owner=Common%20Community&createActivityLog=true").Returns(StubResponse.Success);

        await Org.WithActivityLog(false).WithQuery("createActivityLog", "true").Tasks[54].DeleteAsync();
    }

    [Theory]
    [InlineData("resultStart")]
    [InlineData("resultLimit")]
    [InlineData("filters")]
    [InlineData("orParams")]
    public void A_request_of_ones_own_has_such_a_parameter_once(string name) =>
        FluentActions.Invoking(() => new ThreatConnectRequest(HttpMethod.Get, "v2", "groups") { Query = [new(name, "1"), new("a", "b"), new(name, "2")] })
            .Should().Throw<ArgumentException>().WithMessage($"*\"{name}\"*more than once*");

    [Fact]
    public async Task A_request_of_ones_own_may_have_several_owners()
    {
        Platform.On("GET", "/api/v2/groups?owner=A&owner=B").Returns(StubResponse.Many("group", 0));

        await Client.SendAsync(new ThreatConnectRequest(HttpMethod.Get, "v2", "groups") { Query = [new("owner", "A"), new("owner", "B")] });
    }

    [Theory]
    [InlineData("v2/groups", "\"v2\", \"groups\"")]
    [InlineData("/v2", "\"v2\"")]
    [InlineData("v2/", "\"v2\"")]
    [InlineData("/", "FromValue")]
    public void A_path_is_not_one_segment(string segment, string instead) =>
        FluentActions.Invoking(() => new ThreatConnectRequest(HttpMethod.Get, segment, "campaigns")).Should().Throw<ArgumentException>().WithMessage($"*{instead}*");

    [Fact]
    public async Task A_value_with_a_slash_is_one_segment_when_it_is_said_to_be_a_value()
    {
        Platform.On("GET", "/api/v2/tags/Nation%20State%2FAPT%20%231").Returns(StubResponse.One("tag", """{"name":"x"}"""));

        await Client.SendAsync(new ThreatConnectRequest(HttpMethod.Get, "v2", "tags", RequestSegment.FromValue("Nation State/APT #1")));

        FluentActions.Invoking(() => RequestSegment.FromValue("..")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ThreatConnectRequest(HttpMethod.Get, "v2", default(RequestSegment))).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("json")]
    [InlineData("")]
    [InlineData("text/csv\r\nX: y")]
    [InlineData("a b/c")]
    [InlineData(null)]
    public void A_content_type_is_a_media_type(string? contentType) =>
        FluentActions.Invoking(() => new ThreatConnectRequest(HttpMethod.Post, "v2") { ContentType = contentType! })
            .Should().Throw<ArgumentException>().WithMessage("*is not a media type*").Which.Message.Should().NotContain("\r");

    [Theory]
    [InlineData(" app")]
    [InlineData("app ")]
    [InlineData("app/")]
    [InlineData("app/1")]
    [InlineData("a b")]
    [InlineData("app\r\n")]
    [InlineData("(app)")]
    [InlineData("")]
    [InlineData("\u00fc")]
    public void A_name_of_an_application_is_a_product_name(string name) =>
        FluentActions.Invoking(() => new ThreatConnectClient(
            new Uri("https://app.threatconnect.com/api"), new ApiTokenCredential("t"), new ThreatConnectClientOptions { ApplicationName = name }))
            .Should().Throw<ArgumentException>().WithMessage("*is not a valid product name*");
}
