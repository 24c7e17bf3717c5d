namespace ThreatConnect.Testing.Tests.Faults;

// Faults for a method, a path and a number of requests, and faults of the body.
public sealed class AddedFaultTests
{
    [Fact]
    public async Task A_fault_meets_the_requests_with_a_verb_and_a_path()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Faults.Add(SimulatedFault.Status(500), "get", "/v2/tags/a%2Fb");
        (await server.PostAsync("/v2/tags/a%2Fb")).Status.Should().Be(HttpStatusCode.MethodNotAllowed);
        (await server.GetAsync("/v2/tags/a/b")).Status.Should().Be(HttpStatusCode.NotFound);
        (await server.GetAsync("/v2/tags/a%2fb?owner=My%20Organization")).Status.Should().Be(HttpStatusCode.InternalServerError);
        (await server.GetAsync("/v2/tags/a%2Fb")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_star_is_any_one_segment()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Faults.Add(SimulatedFault.Status(500), "GET", "/v2/groups/*/7", times: 2);
        (await server.GetAsync("/v2/groups/threats/8")).Status.Should().Be(HttpStatusCode.NotFound);
        (await server.GetAsync("/v2/groups/threats/7/tags")).Status.Should().Be(HttpStatusCode.NotFound);
        (await server.GetAsync("/v2/groups/threats/7")).Status.Should().Be(HttpStatusCode.InternalServerError);
        (await server.GetAsync("/v2/groups/tools/7")).Status.Should().Be(HttpStatusCode.InternalServerError);
    }

    [Fact]
    public async Task A_fault_meets_the_third_matching_request()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Faults.Add(SimulatedFault.Status(500), "GET", "/v2/owners", after: 2);
        server.Simulator.Faults.Add(SimulatedFault.Status(502), match: request => request.Path == "/v2/owners/mine", after: 1);
        var statuses = new List<int>();
        foreach (var path in new[] { "/v2/owners", "/v2/owners/mine", "/v2/owners", "/v2/owners", "/v2/owners", "/v2/owners/mine" })
        {
            statuses.Add((int)(await server.GetAsync(path)).Status);
        }

        statuses.Should().Equal(200, 200, 200, 500, 200, 502);
    }

    [Theory]
    [InlineData("v2/owners", "\"v2/owners\" is not a path below the base address, such as \"/v2/owners\".*")]
    [InlineData("/v2/owners?x=y", "\"/v2/owners?x=y\" is not a path below the base address, such as \"/v2/owners\".*")]
    [InlineData("/v2/tags/100%", "\"100%\" is not percent-encoded: a percent sign is written %25.*")]
    public async Task A_path_that_cannot_be_is_refused(string path, string message)
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Faults.Invoking(faults => faults.Add(SimulatedFault.Status(500), "GET", path))
            .Should().Throw<ArgumentException>().WithMessage(message);
    }

    [Fact]
    public async Task The_api_is_not_licensed()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Faults.Add(SimulatedFault.NotLicensed);
        (await server.GetAsync("/v2/owners")).ShouldBeFailure(
            HttpStatusCode.ServiceUnavailable, "API access has not been licensed for this system, please contact sales@threatconnect.com");
    }

    [Fact]
    public async Task The_media_type_is_another_one()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Faults.Add(SimulatedFault.ContentType("text/plain"));
        var answer = await server.GetAsync("/v2/owners/mine");
        answer.MediaType.Should().Be("text/plain");
        answer.Data["owner"]!["name"]!.GetValue<string>().Should().Be("My Organization");
    }

    [Fact]
    public async Task A_slow_body_begins_at_once_and_lets_the_rest_wait()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Faults.Add(SimulatedFault.SlowBody(TimeSpan.FromDays(9)));
        using var request = server.Prepare("GET", "/v2/owners/mine");
        using var response = await server.SendRawAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await using var body = await response.Content.ReadAsStreamAsync();

        var whole = response.Content.Headers.ContentLength!.Value;
        (await body.ReadAsync(new byte[whole])).Should().Be((int)(whole / 10), "the second of ten parts comes in a day");
        server.Simulator.Requests[0].StatusCode.Should().Be(200);
    }

    [Fact]
    public async Task A_slow_body_comes_in_full()
    {
        await using var server = await TestServer.StartAsync();
        server.Simulator.Faults.Add(SimulatedFault.SlowBody(TimeSpan.FromMilliseconds(18)));
        (await server.GetAsync("/v2/owners/mine")).Data["owner"]!["name"]!.GetValue<string>().Should().Be("My Organization");
    }
}
