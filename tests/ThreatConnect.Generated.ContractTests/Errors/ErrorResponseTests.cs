namespace ThreatConnect.ContractTests.Errors;

// A response is an error when its status code or its envelope says so.
public sealed class ErrorResponseTests(PlatformServer server) : ContractTest(server)
{
    private const string One = "/api/v2/groups/campaigns/416?owner=Common%20Community";

    [Theory]
    [InlineData(400, "Failure", "The firstSeen for this campaign is invalid")]
    [InlineData(401, "Failure", "Access Denied")]
    [InlineData(403, "Error", "The requested owner was not found")]
    [InlineData(403, "Failure", "Timestamp out of acceptable time range")]
    [InlineData(404, "Failure", "The requested resource was not found")]
    [InlineData(500, "Error", "An unknown error occurred")]
    [InlineData(503, "Failure", "API access has not been licensed for this system, please contact sales@threatconnect.com")]
    [InlineData(200, "Failure", "The owners of the requested objects were different")]
    [InlineData(200, "Error", "Invalid association")]
    [InlineData(201, "Anything", "Invalid association")]
    public async Task An_envelope_gives_its_status_and_its_message(int code, string status, string message)
    {
        GivenResponse(StubResponse.Json($$"""{"status":"{{status}}","message":"{{message}}"}""", code));

        var failure = await FailAsync<ThreatConnectApiException>();

        failure.StatusCode.Should().Be((HttpStatusCode)code);
        failure.Status.Should().Be(status);
        failure.ServerMessage.Should().Be(message);
        failure.Message.Should().Contain(message).And.Contain(code.ToString(System.Globalization.CultureInfo.InvariantCulture)).And.Contain(One).And.Contain("DELETE");
        failure.Method.Should().Be(HttpMethod.Delete);
        failure.Path.Should().Be(One);
    }

    [Fact]
    public async Task The_error_message_may_be_in_the_description()
    {
        GivenResponse(StubResponse.Json("""{"status":"Invalid","description":"File size greater than allowable limit of 2000000"}""", 400));

        var failure = await FailAsync<ThreatConnectApiException>();

        failure.Status.Should().Be("Invalid");
        failure.ServerMessage.Should().Be("File size greater than allowable limit of 2000000");
    }

    [Theory]
    [InlineData("""{"data":{"campaign":{"id":416,"name":"x"}},"status":"Failure","message":"no"}""")]
    [InlineData("""{"message":"no","data":{},"status":"Failure"}""")]
    [InlineData("""{"status":"success","message":"no"}""")]
    public async Task An_envelope_whose_status_is_not_exactly_Success_is_an_error(string body)
    {
        GivenResponse(StubResponse.Json(body));

        (await FailAsync<ThreatConnectApiException>()).ServerMessage.Should().Be("no");
    }

    [Fact]
    public async Task An_object_in_a_failed_envelope_is_not_returned()
    {
        Platform.On("GET", One).Returns(StubResponse.Json("""{"data":{"campaign":{"id":416,"name":"x"}},"status":"Failure","message":"no"}"""));

        await Org.Groups.Campaigns[416].Invoking(campaign => campaign.GetAsync()).Should().ThrowAsync<ThreatConnectApiException>();
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(503)]
    public async Task A_plain_text_is_the_message(int code)
    {
        GivenResponse(StubResponse.Text(code, "You do not have permission to do this"));

        var failure = await FailAsync<ThreatConnectApiException>();

        failure.StatusCode.Should().Be((HttpStatusCode)code);
        failure.Status.Should().BeNull();
        failure.ServerMessage.Should().Be("You do not have permission to do this");
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(502)]
    public async Task A_page_of_a_proxy_is_an_error_with_an_excerpt(int code)
    {
        GivenResponse(StubResponse.Html(code, "<html>" + new string('x', 100_000) + "</html>"));

        var failure = await FailAsync<ThreatConnectApiException>();

        failure.StatusCode.Should().Be((HttpStatusCode)code);
        failure.BodyExcerpt.Should().StartWith("<html>xxx");
        failure.BodyExcerpt.Length.Should().BeLessThan(5_000);
        failure.Message.Length.Should().BeLessThan(5_000);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(404)]
    [InlineData(504)]
    public async Task An_error_without_a_body_is_one(int code)
    {
        GivenResponse(StubResponse.Empty(code));

        (await FailAsync<ThreatConnectApiException>()).StatusCode.Should().Be((HttpStatusCode)code);
    }

    [Theory]
    [InlineData("""{"status":"Failure","mess""")]
    [InlineData("""[{"a":1}]""")]
    [InlineData("""{"error":{"code":7}}""")]
    public async Task An_error_whose_body_cannot_be_read_is_one(string body)
    {
        GivenResponse(StubResponse.Json(body, 500));

        var failure = await FailAsync<ThreatConnectApiException>();

        failure.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        failure.BodyExcerpt.Should().Be(body);
    }

    [Theory]
    [InlineData("<html><body><h1>Sign in</h1></body></html>", "text/html")]
    [InlineData("welcome", "text/plain")]
    [InlineData("", "application/json")]
    [InlineData("""{"status":"Success","data":{"campaign":{"id":416,"na""", "application/json")]
    [InlineData("""{"data":{"campaign":{"id":416,"name":"x"}}}""", "application/json")]
    [InlineData("null", "application/json")]
    [InlineData("[]", "application/json")]
    public async Task A_success_of_another_server_is_not_a_usable_response(string body, string contentType)
    {
        Platform.On("GET", One).Returns(new StubResponse(200, Encoding.UTF8.GetBytes(body), ("Content-Type", contentType)));

        var failure = await Org.Groups.Campaigns[416].Invoking(campaign => campaign.GetAsync()).Should().ThrowAsync<ThreatConnectTransportException>();

        failure.Which.Path.Should().Be(One);
    }

    [Fact]
    public async Task No_content_instead_of_an_object_is_not_a_usable_response()
    {
        Platform.On("GET", One).Returns(StubResponse.Empty(204));

        await Org.Groups.Campaigns[416].Invoking(campaign => campaign.GetAsync()).Should().ThrowAsync<ThreatConnectTransportException>();
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_not_followed(int code)
    {
        GivenResponse(StubResponse.Empty(code).With("Location", $"{Platform.BaseAddress}/v2/owners"));

        var failure = await FailAsync<ThreatConnectException>();

        failure.Message.Should().Contain(code.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private void GivenResponse(StubResponse response) => Platform.On("DELETE", One).Returns(response);

    private async Task<TException> FailAsync<TException>()
        where TException : ThreatConnectException
    {
        await using var client = Platform.CreateClient(maxRetries: 0);
        var campaign = client.InOwner("Common Community").Groups.Campaigns[416];
        return (await campaign.Invoking(handle => handle.DeleteAsync()).Should().ThrowAsync<TException>()).Which;
    }
}
