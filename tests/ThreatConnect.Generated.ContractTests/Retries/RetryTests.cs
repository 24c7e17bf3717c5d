using System.Globalization;

namespace ThreatConnect.ContractTests.Retries;

// Safe calls are repeated, each time with a new signature; creations are not.
public sealed class RetryTests(PlatformServer server) : ContractTest(server)
{
    private const string One = "/api/v2/groups/campaigns/416?owner=Common%20Community";

    private static readonly StubResponse s_campaign = StubResponse.One("campaign", """{"id":416,"name":"x"}""");

    public static TheoryData<string, int> Repeated
    {
        get
        {
            var all = new TheoryData<string, int>();
            foreach (var code in (int[])[429, 500, 502, 503, 504])
            {
                all.Add("GET", code);
                all.Add("PUT", code);
                all.Add("DELETE", code);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Repeated))]
    public async Task A_safe_call_is_repeated_when_the_server_fails(string method, int code)
    {
        Platform.On(method, One, method == "PUT" ? """{"name":"y"}""" : null).Returns(StubResponse.Html(code), StubResponse.Failure(code, "An unknown error occurred"), s_campaign);

        await SendAsync(method);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(501)]
    public async Task A_permanent_error_is_not_repeated(int code)
    {
        Platform.On("GET", One).Returns(StubResponse.Failure(code, "no"));

        await FailAsync("GET");
    }

    [Fact]
    public async Task A_failure_inside_a_success_is_not_repeated()
    {
        Platform.On("GET", One).Returns(StubResponse.Failure(200, "An unknown error occurred"));

        await FailAsync("GET");
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_creation_is_sent_once(int code)
    {
        Platform.On("POST", "/api/v2/groups/campaigns?owner=Common%20Community", """{"name":"x"}""").Returns(StubResponse.Failure(code, "An unknown error occurred"));
        Platform.On("POST", "/api/v2/tags?owner=Common%20Community", """{"name":"x"}""").Returns(StubResponse.Failure(code, "An unknown error occurred"));

        await Org.Invoking(org => org.Groups.Campaigns.CreateAsync(new() { Name = "x" })).Should().ThrowAsync<ThreatConnectApiException>();
        await Org.Invoking(org => org.Tags.CreateAsync(new() { Name = "x" })).Should().ThrowAsync<ThreatConnectApiException>();
    }

    [Fact]
    public async Task A_creation_that_came_too_early_is_repeated_since_nothing_was_created()
    {
        Platform.On("POST", "/api/v2/groups/campaigns?owner=Common%20Community", """{"name":"x"}""").Returns(StubResponse.Html(429), StubResponse.Failure(429, "slow down"), s_campaign);

        Campaign campaign = await Org.Groups.Campaigns.CreateAsync(new() { Name = "x" });

        campaign.Id.Value.Should().Be(416);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task The_creation_of_an_indicator_is_repeated_since_it_updates_one_that_exists(int code)
    {
        Platform.On("POST", "/api/v2/indicators/addresses?owner=Common%20Community", """{"ip":"192.0.2.1"}""")
            .Returns(StubResponse.Html(code), StubResponse.One("address", """{"id":7,"ip":"192.0.2.1"}"""));

        Address address = await Org.Indicators.Addresses.CreateAsync(new() { Ip = "192.0.2.1" });

        address.Id.Value.Should().Be(7);
    }

    [Fact]
    public async Task A_tag_is_put_on_again_when_the_server_fails()
    {
        Platform.On("POST", "/api/v2/tags/x/groups/campaigns/416?owner=Common%20Community").Returns(StubResponse.Html(504), StubResponse.Success);
        Platform.On("POST", "/api/v2/tags/x/indicators/addresses/192.0.2.1?owner=Common%20Community").Returns(StubResponse.Html(500), StubResponse.Success);

        await Org.Tags["x"].AddToAsync(Org.Groups.Campaigns[416]);
        await Org.Tags["x"].AddToAsync(Org.Indicators.Addresses["192.0.2.1"]);
    }

    [Fact]
    public async Task An_instance_without_a_licence_is_not_asked_again()
    {
        Platform.On("GET", One).Returns(StubResponse.Failure(503, "API access has not been licensed for this system, please contact sales@threatconnect.com"));

        (await FailAsync("GET")).ServerMessage.Should().Contain("licensed");
    }

    [Fact]
    public async Task After_the_last_attempt_its_error_is_given()
    {
        Platform.On("GET", One).Returns(StubResponse.Html(502), StubResponse.Html(502), StubResponse.Html(502), StubResponse.Failure(503, "the last"));

        (await FailAsync("GET")).ServerMessage.Should().Be("the last");
    }

    [Fact]
    public async Task No_repetition_is_made_where_none_is_wanted()
    {
        Platform.On("GET", One).Returns(StubResponse.Html(502));
        await using var client = Platform.CreateClient(maxRetries: 0);

        await client.InOwner("Common Community").Groups.Campaigns[416].Invoking(campaign => campaign.GetAsync()).Should().ThrowAsync<ThreatConnectApiException>();
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_repetition_waits_as_long_as_the_server_asks_and_is_signed_again(int code)
    {
        Platform.On("GET", One).Returns(StubResponse.Html(code).With("Retry-After", "7"), s_campaign);

        await WaitAsync(Org);

        Timestamps.Should().HaveCount(2);
        (Timestamps[1] - Timestamps[0]).Should().BeInRange(7, 30);
    }

    [Fact]
    public async Task A_server_that_asks_for_too_much_time_gets_no_repetition()
    {
        Platform.On("GET", One).Returns(StubResponse.Html(429).With("Retry-After", "3600"));

        (await FailAsync("GET")).RetryAfter.Should().Be(TimeSpan.FromHours(1));
    }

    private List<long> Timestamps => [.. Platform.Requests.Select(request => long.Parse(request.Header("Timestamp")!, CultureInfo.InvariantCulture))];

    private async Task WaitAsync(OwnerScope org)
    {
        var get = org.Groups.Campaigns[416].GetAsync();
        await Platform.PassTimeUntilDoneAsync(get);
        await get;
    }

    private async Task<ThreatConnectApiException> FailAsync(string method) =>
        (await this.Invoking(test => test.SendAsync(method)).Should().ThrowAsync<ThreatConnectApiException>()).Which;

    private async Task SendAsync(string method)
    {
        var campaign = Org.Groups.Campaigns[416];
        switch (method)
        {
            case "GET":
                await campaign.GetAsync();
                break;
            case "PUT":
                await campaign.UpdateAsync(new() { Name = "y" });
                break;
            default:
                await campaign.DeleteAsync();
                break;
        }
    }
}
