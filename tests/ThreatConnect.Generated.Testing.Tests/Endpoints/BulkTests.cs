namespace ThreatConnect.Testing.Tests.Endpoints;

// The bulk reports of rows 91 to 93.
public sealed class BulkTests
{
    private const string Owner = "?owner=Example%20Source";

    [Fact]
    public async Task The_status_is_bare_and_tells_what_is_enabled_and_when_it_runs()
    {
        await using var server = await StartAsync();

        var before = await server.GetAsync("/v2/indicators/bulk" + Owner);
        await server.GetAsync("/v2/indicators/bulk/csv" + Owner);
        var after = await server.GetAsync("/v2/indicators/bulk" + Owner);

        before.ShouldBe(
            HttpStatusCode.OK,
                """{"bulkStatus":{"name":"Example Source","csvEnabled":true,"jsonEnabled":true,"nextRun":"2024-05-07T00:00:00Z"}}""");
        after.ShouldBe(
            HttpStatusCode.OK,
            """
            {"bulkStatus":{"name":"Example Source","csvEnabled":true,"jsonEnabled":true,"nextRun":"2024-05-07T00:00:00Z",
            "lastRun":"2024-05-06T12:00:00Z","status":"Complete"}}
            """);
    }

    [Fact]
    public async Task The_status_can_be_wrapped()
    {
        await using var server = await TestServer.StartAsync(
            clock => new SimulatorOptions { TimeProvider = clock, UseBulkStatusEnvelope = true });

        (await server.GetAsync("/v2/indicators/bulk")).ShouldBe(
            HttpStatusCode.OK,
            """
            {"status":"Success","data":{"bulkStatus":
            {"name":"My Organization","csvEnabled":false,"jsonEnabled":false,"nextRun":"2024-05-07T00:00:00Z"}}}
            """);
    }

    [Fact]
    public async Task The_JSON_report_has_generic_items_with_attributes_and_tags_and_no_envelope()
    {
        await using var server = await StartAsync();
        await server.CreateAsync("/v2/indicators/addresses" + Owner, """{"ip":"192.0.2.1","rating":3.0,"confidence":0}""");
        await server.CreateAsync(
            "/v2/indicators/addresses/192.0.2.1/attributes" + Owner, """{"type":"Description","value":"Größe","displayed":true}""");
        await server.PostAsync("/v2/indicators/addresses/192.0.2.1/tags/Nation%20State" + Owner);
        await server.CreateAsync(
            "/v2/indicators/files" + Owner, $$"""{"md5":"{{new string('a', 32)}}","sha1":"{{new string('b', 40)}}"}""");
        await server.CreateAsync("/v2/indicators/hosts" + Owner, """{"hostName":"inactive.example","active":false}""");
        await server.CreateAsync("/v2/indicators/hosts", """{"hostName":"elsewhere.example"}""");

        var answer = await server.GetAsync("/v2/indicators/bulk/json" + Owner);

        answer.MediaType.Should().Be("application/json");
        answer.Json.AsObject().Select(member => member.Key).Should().Equal("indicator");
        answer.Json["indicator"]!.AsArray().Should().HaveCount(2);
        var address = answer.Json["indicator"]![0]!.AsObject();
        address["type"]!.GetValue<string>().Should().Be("Address");
        address["summary"]!.GetValue<string>().Should().Be("192.0.2.1");
        address["ownerName"]!.GetValue<string>().Should().Be("Example Source");
        address["rating"]!.GetValue<decimal>().Should().Be(3);
        address["confidence"]!.GetValue<int>().Should().Be(0);
        address["description"]!.GetValue<string>().Should().Be("Größe");
        address["attribute"]![0]!["value"]!.GetValue<string>().Should().Be("Größe");
        address["tag"]![0]!["name"]!.GetValue<string>().Should().Be("Nation State");
        address["tag"]![0]!["webLink"]!.GetValue<string>().Should().Contain("Nation State", "the report's links have raw spaces");
        address.Should().NotContainKeys("ip", "securityLabel");
        var file = answer.Json["indicator"]![1]!.AsObject();
        file["summary"]!.GetValue<string>().Should().Be(new string('A', 32), "generic items show one hash");
        file["attribute"]!.AsArray().Should().BeEmpty();
        file["tag"]!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task The_CSV_report_quotes_what_has_to_be_quoted_and_says_null_for_unset()
    {
        await using var server = await StartAsync();
        await server.CreateAsync("/v2/indicators/addresses" + Owner, """{"ip":"192.0.2.1","rating":3.0,"confidence":50}""");
        await server.CreateAsync("/v2/indicators/emailSubjects" + Owner, """{"Subject":"Pay \"now\", Jürgen","rating":4.25}""");
        await server.CreateAsync("/v2/indicators/mutexes" + Owner, """{"Mutex":"two\r\nlines","confidence":0}""");

        var answer = await server.GetAsync("/v2/indicators/bulk/csv" + Owner);

        answer.Status.Should().Be(HttpStatusCode.OK);
        answer.MediaType.Should().Be("text/csv");
        answer.Text.Should().Be(
            "Type,Value,Rating,Confidence\r\n"
            + "Address,192.0.2.1,3.00,50\r\n"
            + "Email Subject,\"Pay \"\"now\"\", Jürgen\",4.25,null\r\n"
            + "Mutex,\"two\r\nlines\",null,0\r\n");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    public async Task The_report_is_of_the_day_until_it_is_made_anew(string form)
    {
        await using var server = await StartAsync();
        await server.CreateAsync("/v2/indicators/addresses" + Owner, """{"ip":"192.0.2.1"}""");
        await server.GetAsync($"/v2/indicators/bulk/{form}{Owner}");
        await server.CreateAsync("/v2/indicators/addresses" + Owner, """{"ip":"192.0.2.2"}""");

        var daily = await server.GetAsync($"/v2/indicators/bulk/{form}{Owner}");
        var now = await server.GetAsync($"/v2/indicators/bulk/{form}{Owner}&runNow=true");
        await server.CreateAsync("/v2/indicators/addresses" + Owner, """{"ip":"192.0.2.3"}""");
        server.Clock.Now = server.Clock.Now.AddHours(12);
        var tomorrow = await server.GetAsync($"/v2/indicators/bulk/{form}{Owner}");

        daily.Text.Should().Contain("192.0.2.1").And.NotContain("192.0.2.2");
        now.Text.Should().Contain("192.0.2.1").And.Contain("192.0.2.2");
        tomorrow.Text.Should().Contain("192.0.2.3");
    }

    [Fact]
    public async Task A_report_that_is_not_enabled_is_not_found()
    {
        await using var server = await TestServer.StartAsync(clock => new SimulatorOptions
        {
            TimeProvider = clock,
            BulkReports = [new SimulatedBulkReport("Example Source") { JsonEnabled = false }],
        });

        (await server.GetAsync("/v2/indicators/bulk/json" + Owner)).ShouldBeNotFound();
        (await server.GetAsync("/v2/indicators/bulk/csv" + Owner)).Status.Should().Be(HttpStatusCode.OK);
        (await server.GetAsync("/v2/indicators/bulk/csv")).ShouldBeNotFound();
        (await server.GetAsync("/v2/indicators/bulk/csv?owner=Nobody")).ShouldBeFailure(
            HttpStatusCode.Forbidden, "The requested owner was not found");
    }

    [Theory]
    [InlineData("My Organization")]
    [InlineData("Nobody")]
    public async Task Reports_are_for_communities_and_sources(string owner)
    {
        var start = () => ThreatConnectSimulator.StartAsync(new SimulatorOptions { BulkReports = [new SimulatedBulkReport(owner)] });

        (await start.Should().ThrowAsync<ArgumentException>()).WithMessage($"*\"{owner}\"*");
    }

    private static Task<TestServer> StartAsync() => TestServer.StartAsync(clock => new SimulatorOptions
    {
        TimeProvider = clock,
        BulkReports = [new SimulatedBulkReport("Example Source")],
    });
}
