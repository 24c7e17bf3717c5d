namespace ThreatConnect.ContractTests.Errors;

/// <summary>What is not there is null only when the platform itself says so.</summary>
public sealed class FindTests(PlatformServer server) : ContractTest(server)
{
    [Fact]
    public async Task What_the_platform_does_not_find_is_null()
    {
        Platform.On("GET", "/api/v2/groups/campaigns/999?owner=Common%20Community").Answers(Answer.NotFound);
        Platform.On("GET", "/api/v2/indicators/addresses/192.0.2.1?owner=Common%20Community").Answers(Answer.NotFound);
        Platform.On("GET", "/api/v2/tags/none?owner=Common%20Community").Answers(Answer.NotFound);
        Platform.On("GET", "/api/v2/groups/campaigns/416/tags/none?owner=Common%20Community").Answers(Answer.NotFound);
        Platform.On("GET", "/api/v2/owners/999").Answers(Answer.NotFound);

        (await Org.Groups.Campaigns[999].FindAsync() is null).Should().BeTrue();
        (await Org.Indicators.Addresses["192.0.2.1"].FindAsync() is null).Should().BeTrue();
        (await Org.Tags["none"].FindAsync() is null).Should().BeTrue();
        (await Org.Groups.Campaigns[416].Tags.FindAsync("none") is null).Should().BeTrue();
        (await Client.Owners[999].FindAsync() is null).Should().BeTrue();
    }

    [Fact]
    public async Task What_the_platform_finds_is_given()
    {
        Platform.On("GET", "/api/v2/groups/campaigns/416?includes=tags&owner=Common%20Community").Answers(Answer.One("campaign", """{"id":416,"name":"x"}"""));

        (await Org.Groups.Campaigns[416].FindAsync(Include.Tags))!.Name.Should().Be("x");
    }

    [Theory]
    [InlineData("Error", "The requested resource was not found")]
    [InlineData("Failure", "the requested resource was not found.")]
    public async Task Not_found_is_read_loosely(string status, string message)
    {
        Platform.On("GET", "/api/v2/groups/campaigns/999?owner=Common%20Community").Answers(Answer.Json($$"""{"message":"{{message}}","status":"{{status}}"}""", 404));

        (await Org.Groups.Campaigns[999].FindAsync() is null).Should().BeTrue();
    }

    [Fact]
    public async Task An_owner_that_is_not_found_is_an_error_and_no_missing_object()
    {
        Platform.On("GET", "/api/v2/groups/campaigns/999?owner=Common%20Community").Answers(Answer.Failure(404, "The requested owner was not found"));

        await Org.Groups.Campaigns[999].Invoking(campaign => campaign.FindAsync()).Should().ThrowAsync<ThreatConnectApiException>();
    }

    [Fact]
    public async Task To_get_what_is_not_there_is_an_error()
    {
        Platform.On("GET", "/api/v2/groups/campaigns/999?owner=Common%20Community").Answers(Answer.NotFound);

        var failure = await Org.Groups.Campaigns[999].Invoking(campaign => campaign.GetAsync()).Should().ThrowAsync<ThreatConnectApiException>();

        failure.Which.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    public static TheoryData<Answer> NoAnswersOfThePlatform => [Answer.Html(404), Answer.Text(404, "not found"), Answer.Empty(404), Answer.Json("""{"error":"no route"}""", 404)];

    [Theory]
    [MemberData(nameof(NoAnswersOfThePlatform))]
    public async Task A_404_of_something_else_is_an_error(Answer answer)
    {
        Platform.On("GET", "/api/v2/groups/campaigns/999?owner=Common%20Community").Answers(answer);

        await Org.Groups.Campaigns[999].Invoking(campaign => campaign.FindAsync()).Should().ThrowAsync<ThreatConnectException>();
    }

    [Theory]
    [InlineData(400, "The requested resource was not found")]
    [InlineData(401, "Access Denied")]
    [InlineData(403, "The requested owner was not found")]
    public async Task A_refusal_is_an_error(int code, string message)
    {
        Platform.On("GET", "/api/v2/groups/campaigns/999?owner=Common%20Community").Answers(Answer.Failure(code, message));

        await Org.Groups.Campaigns[999].Invoking(campaign => campaign.FindAsync()).Should().ThrowAsync<ThreatConnectApiException>();
    }
}
