namespace ThreatConnect.ContractTests.Responses;

// The forms of the envelope around an object or a list.
public sealed class EnvelopeFormTests(PlatformServer server) : ContractTest(server)
{
    private const string One = "/api/v2/groups/campaigns/416?owner=Common%20Community";
    private const string List = "/api/v2/groups/campaigns?resultStart=0&resultLimit=10000&owner=Common%20Community";

    [Theory]
    [InlineData("""{"status":"Success","data":{"campaign":{"id":416,"name":"camp-3"}}}""")]
    [InlineData("""{"status":"Success","data":{"resultCount":1,"campaign":{"id":416,"name":"camp-3"}}}""")]
    [InlineData("""{"data":{"campaign":{"name":"camp-3","id":416}},"status":"Success"}""")]
    [InlineData("""{"data":{"campaign":{"id":416,"name":"camp-3"},"resultCount":1},"message":"fine","status":"Success"}""")]
    [InlineData("""{"apiCalls":1,"resultCount":1,"status":"Success","data":{"campaign":{"id":416,"name":"camp-3"}}}""")]
    [InlineData("""{"status":"Success","data":{"campaign":[{"id":416,"name":"camp-3"}]}}""")]
    [InlineData("""{"status":"Success","data":{"somethingElse":{"id":416,"name":"camp-3"}}}""")]
    [InlineData("""{"status":"Success","data":{"extra":null,"campaign":{"id":416,"name":"camp-3"},"other":[1,{"id":2}]},"more":{"status":"Failure"}}""")]
    [InlineData("""{"status":"Success","data":{"campaign":{"id":416,"name":"camp-3","id2":{"id":1,"name":"no"},"list":[[{}]],"status":"Failure"}}}""")]
    [InlineData(" \r\n\t{ \"status\" : \"Success\" , \"data\" : { \"campaign\" : { \"id\" : 416 , \"name\" : \"camp-3\" } } } \r\n")]
    public async Task One_object_is_found_in_every_form_of_the_envelope(string body)
    {
        Platform.On("GET", One).Returns(StubResponse.Json(body));

        Campaign campaign = await Org.Groups.Campaigns[416].GetAsync();

        campaign.Should().BeEquivalentTo(new Campaign { Id = 416, Name = "camp-3" }, but => but.Excluding(one => one.AdditionalData));
    }

    [Theory]
    [InlineData("""{"status":"Success","data":{"resultCount":1,"campaign":[{"id":416,"name":"camp-3"}]}}""")]
    [InlineData("""{"status":"Success","data":{"resultCount":1,"campaign":{"id":416,"name":"camp-3"}}}""")]
    [InlineData("""{"status":"Success","data":{"resultCount":"1","campaign":[{"id":416,"name":"camp-3"}]}}""")]
    [InlineData("""{"data":{"campaign":[{"id":416,"name":"camp-3"}],"resultCount":1},"status":"Success"}""")]
    [InlineData("""{"apiCalls":1,"resultCount":1,"status":"Success","data":{"campaign":[{"id":416,"name":"camp-3"}]}}""")]
    [InlineData("""{"status":"Success","data":{"resultCount":1,"extra":{"a":[1]},"campaign":[{"id":416,"name":"camp-3"}]},"message":"ok"}""")]
    [InlineData("""{"status":"Success","data":{"resultCount":1,"group":[{"id":416,"name":"camp-3"}]}}""")]
    public async Task A_list_is_found_in_every_form_of_the_envelope(string body)
    {
        Platform.On("GET", List).Returns(StubResponse.Json(body));

        var campaigns = await Org.Groups.Campaigns.ListAsync().ToListAsync();

        campaigns.Should().BeEquivalentTo([new Campaign { Id = 416, Name = "camp-3" }]);
    }

    [Theory]
    [InlineData("""{"status":"Success","data":{"resultCount":0,"campaign":[]}}""")]
    [InlineData("""{"status":"Success","data":{"resultCount":0}}""")]
    [InlineData("""{"status":"Success","data":{"resultCount":0,"campaign":null}}""")]
    [InlineData("""{"status":"Success","data":{}}""")]
    [InlineData("""{"status":"Success","data":null}""")]
    [InlineData("""{"status":"Success"}""")]
    public async Task An_empty_list_has_many_forms(string body)
    {
        Platform.On("GET", List).Returns(StubResponse.Json(body));

        (await Org.Groups.Campaigns.ListAsync().ToListAsync()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"status":"Success"}""")]
    [InlineData("""{"apiCalls":1,"resultCount":0,"status":"Success"}""")]
    [InlineData("""{"status":"Success","message":"Campaign \"camp-3\" deleted"}""")]
    [InlineData("""{"status":"Success","data":{}}""")]
    [InlineData("")]
    public async Task A_deletion_has_many_forms(string body)
    {
        Platform.On("DELETE", One).Returns(StubResponse.Json(body));

        (await Org.Groups.Campaigns[416].DeleteAsync()).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task No_content_is_a_success_of_a_call_without_an_object()
    {
        Platform.On("DELETE", One).Returns(StubResponse.Empty(204));

        (await Org.Groups.Campaigns[416].DeleteAsync()).StatusCode.Should().Be(HttpStatusCode.NoContent);
    }

    [Theory]
    [InlineData("""{"status":"Success"}""")]
    [InlineData("""{"status":"Success","data":null}""")]
    [InlineData("""{"status":"Success","data":{}}""")]
    [InlineData("""{"status":"Success","data":{"campaign":null}}""")]
    [InlineData("""{"status":"Success","data":{"campaign":[]}}""")]
    [InlineData("""{"status":"Success","data":{"campaign":{"name":"camp-3"}}}""")]
    [InlineData("""{"status":"Success","data":{"campaign":{"id":416}}}""")]
    [InlineData("""{"status":"Success","data":{"campaign":{"id":416,"name":null}}}""")]
    public async Task An_object_that_is_missing_or_has_no_identity_is_not_a_usable_response(string body)
    {
        Platform.On("GET", One).Returns(StubResponse.Json(body));

        await Org.Groups.Campaigns[416].Invoking(campaign => campaign.GetAsync()).Should().ThrowAsync<ThreatConnectTransportException>();
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json;charset=UTF-8")]
    [InlineData("application/octet-stream")]
    [InlineData("text/html")]
    public async Task Json_is_read_whatever_the_content_type_says(string contentType)
    {
        Platform.On("GET", One).Returns(new StubResponse(200, """{"status":"Success","data":{"campaign":{"id":416,"name":"camp-3"}}}"""u8.ToArray(), ("Content-Type", contentType)));

        (await Org.Groups.Campaigns[416].GetAsync()).Value.Name.Should().Be("camp-3");
    }

    [Fact]
    public async Task The_raw_body_and_the_headers_are_on_the_response()
    {
        const string Body = """{"status":"Success","data":{"campaign":{"id":416,"name":"camp-3","unknown":1}}}""";
        Platform.On("GET", One).Returns(StubResponse.Json(Body).With("X-Anything", "a"));

        var response = await Org.Groups.Campaigns[416].GetAsync();

        Encoding.UTF8.GetString(response.RawBody.Span).Should().Be(Body);
        response.Headers["x-anything"].Should().Equal("a");
    }
}
