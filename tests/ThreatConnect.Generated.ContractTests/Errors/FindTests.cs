namespace ThreatConnect.ContractTests.Errors;

// A missing object is null only when the platform itself says so.
public sealed class FindTests(PlatformServer server) : ContractTest(server)
{
    [Fact]
    public async Task An_object_that_the_platform_does_not_find_is_null()
    {
        Platform.On("GET", "/api/v2/groups/campaigns/999?owner=Common%20Community").Returns(StubResponse.NotFound);
        Platform.On("GET", "/api/v2/indicators/addresses/192.0.2.1?owner=Common%20Community").Returns(StubResponse.NotFound);
        Platform.On("GET", "/api/v2/tags/none?owner=Common%20Community").Returns(StubResponse.NotFound);
        Platform.On("GET", "/api/v2/groups/campaigns/416/tags/none?owner=Common%20Community").Returns(StubResponse.NotFound);
        Platform.On("GET", "/api/v2/owners/999").Returns(StubResponse.NotFound);

        (await Org.Groups.Campaigns[999].FindAsync() is null).Should().BeTrue();
        (await Org.Indicators.Addresses["192.0.2.1"].FindAsync() is null).Should().BeTrue();
        (await Org.Tags["none"].FindAsync() is null).Should().BeTrue();
        (await Org.Groups.Campaigns[416].Tags.FindAsync("none") is null).Should().BeTrue();
        (await Client.Owners[999].FindAsync() is null).Should().BeTrue();
    }

    [Fact]
    public async Task An_object_that_the_platform_finds_is_returned()
    {
        Platform.On("GET", "/api/v2/groups/campaigns/416?includes=tags&owner=Common%20Community").Returns(StubResponse.One("campaign", """{"id":416,"name":"x"}"""));

        (await Org.Groups.Campaigns[416].FindAsync(Include.Tags))!.Name.Should().Be("x");
    }

    [Theory]
    [InlineData("Error", "The requested resource was not found")]
    [InlineData("Failure", "the requested resource was not found.")]
    public async Task Not_found_is_recognized_in_other_forms(string status, string message)
    {
        Platform.On("GET", "/api/v2/groups/campaigns/999?owner=Common%20Community").Returns(StubResponse.Json($$"""{"message":"{{message}}","status":"{{status}}"}""", 404));

        (await Org.Groups.Campaigns[999].FindAsync() is null).Should().BeTrue();
    }

    [Fact]
    public async Task Getting_a_missing_object_is_an_error()
    {
        Platform.On("GET", "/api/v2/groups/campaigns/999?owner=Common%20Community").Returns(StubResponse.NotFound);

        var failure = await Org.Groups.Campaigns[999].Invoking(campaign => campaign.GetAsync()).Should().ThrowAsync<ThreatConnectApiException>();

        failure.Which.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    public static TheoryData<StubResponse> ResponsesOfOtherServers => [StubResponse.Html(404), StubResponse.Text(404, "not found"), StubResponse.Empty(404), StubResponse.Json("""{"error":"no route"}""", 404)];

    [Theory]
    [MemberData(nameof(ResponsesOfOtherServers))]
    public async Task A_404_of_another_server_is_an_error(StubResponse response)
    {
        Platform.On("GET", "/api/v2/groups/campaigns/999?owner=Common%20Community").Returns(response);

        await Org.Groups.Campaigns[999].Invoking(campaign => campaign.FindAsync()).Should().ThrowAsync<ThreatConnectException>();
    }

    [Theory]
    [InlineData(400, "The requested resource was not found")]
    [InlineData(403, "Timestamp out of acceptable time range")]
    public async Task An_error_response_is_an_error(int code, string message)
    {
        Platform.On("GET", "/api/v2/groups/campaigns/999?owner=Common%20Community").Returns(StubResponse.Failure(code, message));

        await Org.Groups.Campaigns[999].Invoking(campaign => campaign.FindAsync()).Should().ThrowAsync<ThreatConnectApiException>();
    }
}
