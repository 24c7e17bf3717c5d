namespace ThreatConnect.Testing.Tests.Assertions;

// The texts of the messages.
public sealed class RequestAssertionTests
{
    [Fact]
    public async Task What_was_received_is_found_and_returned()
    {
        await using var server = await TestServer.StartAsync();
        await server.CreateAsync(
            "/v2/groups/campaigns?owner=Common+Community&createActivityLog=false", """{ "firstSeen": "2019-04-02", "name": "camp-3" }""");
        await server.GetAsync("/v2/tags/a%2Fb%20c");
        await server.DeleteAsync("/v2/groups/campaigns/5");

        var simulator = server.Simulator;
        var expected = simulator.Requests[0];
        simulator.ShouldHaveReceived("POST", "/v2/groups/campaigns").Should().Be(expected);
        simulator.ShouldHaveReceived(
            "post", "/v2/groups/campaigns", "owner=Common Community", """{"name":"camp-3","firstSeen":"2019-04-02"}""").Should().Be(
                expected);
        simulator.Requests.ShouldContain("POST", "/v2/*/campaigns", query: "?owner=Common%20Community").Should().Be(expected);
        simulator.ShouldHaveReceived("GET", "/v2/tags/a%2Fb c", query: "", body: "");
        simulator.ShouldHaveReceived("GET", "/api/v2/tags/a%2fb%20c");
        simulator.ShouldHaveReceived("DELETE", "/v2/groups/campaigns/*").StatusCode.Should().Be(404);
        simulator.Requests.ShouldNotContain("PUT", "/v2/groups/campaigns/*");
        simulator.Requests.ShouldNotContain("POST", "/v2/groups/campaigns", body: """{"name":"camp-4","firstSeen":"2019-04-02"}""");
        simulator.Requests.ShouldBeExactly(
            new ExpectedRequest("POST", "/v2/groups/campaigns") { Body = """{"name":"camp-3","firstSeen":"2019-04-02"}""" },
            new ExpectedRequest("GET", "/v2/tags/*"),
            new ExpectedRequest("DELETE", "/v2/groups/campaigns/5"));
        simulator.ClearRequests();
        simulator.Requests.ShouldBeExactly();
    }

    [Fact]
    public async Task Of_the_nearest_request_each_difference_is_told()
    {
        await using var server = await TestServer.StartAsync();
        await server.GetAsync("/v2/owners");
        await server.PostAsync(
            "/v2/groups/campaigns?owner=My%20Organization", """{"name":"y","tags":["a","b"],"own's":1,"deep":{"x":1.0},"same":2}""");
        await server.PostAsync("/v2/groups/campaigns", "[]");

        server.Simulator.Invoking(it => it.ShouldHaveReceived(
                "POST",
                "/v2/groups/campaigns",
                query: "owner=Other&resultLimit=5",
                body: """{"name":"x","tags":["a","c","d"],"firstSeen":null,"deep":{"x":1,"y":true},"same":2}"""))
            .Should().Throw<SimulatorAssertionException>().Which.Message.Should().Be(Lines(
                """No request is POST /v2/groups/campaigns with the query owner=Other&resultLimit=5 and with the body {"name":"x","tags":["a","c","d"],"firstSeen":null,"deep":{"x":1,"y":true},"same":2}.""",
                "The nearest is request 3 of 3, POST /api/v2/groups/campaigns (400):",
                """  query owner: expected "Other", was nothing""",
                """  query resultLimit: expected "5", was nothing""",
                """  body $: expected {"name":"x","tags":["a","c","d"],"firstSeen":null,"deep":{"x":1,"y":true},"same":2}, was []"""));

        server.Simulator.Requests.Take(2).ToList().Invoking(requests => requests.ShouldContain(
                "POST",
                "/v2/groups/campaigns",
                query: "owner=Other",
                body: """{"name":"x","tags":["a","c","d"],"firstSeen":null,"deep":{"x":1,"y":true},"same":2}"""))
            .Should().Throw<SimulatorAssertionException>().Which.Message.Should().EndWith(Lines(
                "The nearest is request 2 of 2, POST /api/v2/groups/campaigns?owner=My%20Organization (201):",
                """  query owner: expected "Other", was "My Organization" """.TrimEnd(),
                """  body $.name: expected "x", was "y" """.TrimEnd(),
                """  body $.tags[1]: expected "c", was "b" """.TrimEnd(),
                """  body $.tags[2]: expected "d", was missing""",
                "  body $.firstSeen: expected null, was missing",
                "  body $.deep.y: expected true, was missing",
                "  body $['own's']: expected nothing, was 1"));
    }

    [Fact]
    public async Task Another_verb_or_one_other_segment_is_near()
    {
        await using var server = await TestServer.StartAsync();
        await server.GetAsync("/v2/groups/campaigns/5/tags/x");

        Message(server, "DELETE", "/v2/groups/campaigns/5/tags/x").Should().Be(Lines(
            "No request is DELETE /v2/groups/campaigns/5/tags/x.",
            "The nearest is request 1 of 1, GET /api/v2/groups/campaigns/5/tags/x (404):",
            "  method: expected DELETE, was GET"));
        Message(server, "GET", "/v2/groups/campaigns/*/tags/y").Should().Be(Lines(
            "No request is GET /v2/groups/campaigns/*/tags/y.",
            "The nearest is request 1 of 1, GET /api/v2/groups/campaigns/5/tags/x (404):",
            "  path: expected /v2/groups/campaigns/*/tags/y, was /v2/groups/campaigns/5/tags/x"));
    }

    [Fact]
    public async Task When_none_is_near_all_are_listed()
    {
        await using var server = await TestServer.StartAsync();
        Message(server, "GET", "/v2/owners").Should().Be(Lines("No request is GET /v2/owners.", "There were no requests."));
        await server.GetAsync("/v2/groups/campaigns?resultLimit=1");
        await server.PostAsync("/v2/tags", """{"name":"t"}""");
        Message(server, "DELETE", "/v2/indicators/hosts/a.example").Should().Be(Lines(
            "No request is DELETE /v2/indicators/hosts/a.example.",
            "The requests were:",
            "  1. GET /api/v2/groups/campaigns?resultLimit=1 (200)",
            "  2. POST /api/v2/tags (201)"));
    }

    [Fact]
    public async Task Of_very_many_the_first_are_listed()
    {
        await using var server = await TestServer.StartAsync();
        for (var number = 0; number < 52; number++)
        {
            await server.GetAsync("/v2/owners/mine");
        }

        var lines = Message(server, "PUT", "/v2/tags/t").Split(Environment.NewLine);
        lines.Should().HaveCount(53);
        lines[51].Should().Be("  50. GET /api/v2/owners/mine (200)");
        lines[52].Should().Be("  and 2 more");
    }

    [Fact]
    public async Task Bodies_that_are_no_json_are_compared_as_text()
    {
        await using var server = await TestServer.StartAsync(
            clock => new SimulatorOptions { TimeProvider = clock, RequestBodyLogSize = 5 });
        await server.UploadAsync("POST", "/v2/owners", "abc"u8.ToArray());
        server.Simulator.ShouldHaveReceived("POST", "/v2/owners", body: "abc");
        Message(server, "POST", "/v2/owners", body: "abd").Should().EndWith(Environment.NewLine + "  body: expected \"abd\", was \"abc\"");
        Message(server, "POST", "/v2/owners", body: "{}").Should().EndWith(Environment.NewLine + "  body: expected JSON, was \"abc\"");
        Message(server, "POST", "/v2/owners", body: "").Should().Be(Lines(
            "No request is POST /v2/owners without a body.",
            "The nearest is request 1 of 1, POST /api/v2/owners (405):",
            "  body: expected nothing, was \"abc\""));
        server.Simulator.ClearRequests();
        await server.UploadAsync("POST", "/v2/owners", "abcdef"u8.ToArray());
        Message(server, "POST", "/v2/owners", body: "abcde").Should().EndWith(Environment.NewLine
            + "  body: expected \"abcde\", was longer than SimulatorOptions.RequestBodyLogSize; it begins \"abcde\"");
    }

    [Fact]
    public async Task A_query_that_should_not_be_is_told()
    {
        await using var server = await TestServer.StartAsync();
        await server.GetAsync("/v2/owners?a=1&b=2&b=3");
        Message(server, "GET", "/v2/owners", query: "").Should().Be(Lines(
            "No request is GET /v2/owners without a query.",
            "The nearest is request 1 of 1, GET /api/v2/owners?a=1&b=2&b=3 (200):",
            "  query: expected nothing, was a=1&b=2&b=3"));
        server.Simulator.ShouldHaveReceived("GET", "/v2/owners", query: "b=3&b=2");
        Message(server, "GET", "/v2/owners", query: "b=2")
            .Should().EndWith(Environment.NewLine + "  query b: expected \"2\", was \"2\" and \"3\"");
        server.Simulator.Invoking(it => it.ShouldHaveReceived("GET", "/v2/owners", query: "a=%")).Should().Throw<ArgumentException>()
            .WithMessage("The query \"a=%\" is not percent-encoded: a percent sign is written %25.*");
    }

    [Fact]
    public async Task Order_and_number_are_told()
    {
        await using var server = await TestServer.StartAsync();
        await server.GetAsync("/v2/owners");
        await server.GetAsync("/v2/owners/mine");

        server.Simulator.Requests.Invoking(requests => requests.ShouldBeExactly(
                new ExpectedRequest("GET", "/v2/owners"),
                new ExpectedRequest("POST", "/v2/owners/mine") { Body = "x" },
                new ExpectedRequest("GET", "/v2/whoami")))
            .Should().Throw<SimulatorAssertionException>().Which.Message.Should().Be(Lines(
                "The requests are not as expected: 3 expected, 2 received.",
                "  1. as expected, GET /api/v2/owners (200)",
                "  2. expected POST /v2/owners/mine with the body x, was GET /api/v2/owners/mine (200):",
                "     method: expected POST, was GET",
                "     body: expected \"x\", was nothing",
                "  3. expected GET /v2/whoami, was missing"));
        server.Simulator.Requests.Invoking(requests => requests.ShouldContainSingle("GET", "/v2/owners"))
            .Should().Throw<SimulatorAssertionException>().Which.Message.Should().Be(Lines(
                "The requests are not as expected: 1 expected, 2 received.",
                "  1. as expected, GET /api/v2/owners (200)",
                "  2. expected nothing, was GET /api/v2/owners/mine (200)"));
        server.Simulator.Requests.Invoking(requests => requests.ShouldBeExactly()).Should().Throw<SimulatorAssertionException>()
            .Which.Message.Should().StartWith("The requests are not as expected: none expected, 2 received.");
        server.Simulator.Requests.Invoking(requests => requests.ShouldNotContain("GET", "/v2/owners/*"))
            .Should().Throw<SimulatorAssertionException>().Which.Message.Should().Be(Lines(
                "No request should be GET /v2/owners/*, but:",
                "  2. GET /api/v2/owners/mine (200)"));
        server.Simulator.Requests.Take(1).ToList().ShouldContainSingle("GET", "/v2/owners").StatusCode.Should().Be(200);
    }

    private static string Message(TestServer server, string method, string path, string? query = null, string? body = null) =>
        server.Simulator.Invoking(it => it.ShouldHaveReceived(method, path, query, body))
            .Should().Throw<SimulatorAssertionException>().Which.Message;

    private static string Lines(params string[] lines) => string.Join(Environment.NewLine, lines);
}
