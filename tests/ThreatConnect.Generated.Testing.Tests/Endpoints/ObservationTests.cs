namespace ThreatConnect.Testing.Tests.Endpoints;

public sealed class ObservationTests
{
    private const string Host = "/v2/indicators/hosts/a.example";

    [Fact]
    public async Task A_false_positive_counts_once_a_day()
    {
        await using var server = await StartAsync();
        (await server.GetAsync(Host + "/falsePositive")).ShouldBe(
            HttpStatusCode.OK, """{"status":"Success","data":{"falsePositive":{"count":0}}}""");

        var once = """{"status":"Success","data":{"falsePositive":{"count":1,"lastReported":"2024-05-06T12:00:00Z"}}}""";
        (await server.PostAsync(Host + "/falsePositive")).ShouldBe(HttpStatusCode.OK, once);
        server.Clock.Now += TimeSpan.FromHours(11);
        (await server.PostAsync(Host + "/falsePositive")).ShouldBe(HttpStatusCode.OK, once);
        (await server.PutAsync(Host, """{"falsePositive":true}""")).Status.Should().Be(HttpStatusCode.OK);
        (await server.GetAsync(Host + "/falsePositive")).ShouldBe(HttpStatusCode.OK, once);
        server.Clock.Now += TimeSpan.FromHours(1);
        (await server.PostAsync(Host + "/falsePositive")).ShouldBe(
            HttpStatusCode.OK, """{"status":"Success","data":{"falsePositive":{"count":2,"lastReported":"2024-05-07T00:00:00Z"}}}""");

        (await server.GetAsync(Host + "?includes=additional")).Data["host"]!["falsePositiveCount"]!.GetValue<int>().Should().Be(2);
        (await server.PostAsync(Host + "/falsePositive?owner=Example%20Source")).ShouldBeNotFound();
    }

    [Fact]
    public async Task Observations_of_a_day_add_up()
    {
        await using var server = await StartAsync();
        (await server.GetAsync(Host + "/observations")).ShouldBe(
            HttpStatusCode.OK, """{"status":"Success","data":{"resultCount":0,"observation":[]}}""");
        (await server.GetAsync(Host + "/observationCount")).ShouldBe(
            HttpStatusCode.OK, """{"status":"Success","data":{"observationCount":{"count":0,"yourCount":0}}}""");

        (await server.PostAsync(Host + "/observations", """{"count":3}""")).ShouldBeSuccess();
        (await server.PostAsync(Host + "/observations", """{"count":4,"dateObserved":"2024-05-06T13:00:00Z"}""")).ShouldBeSuccess();
        (await server.PostAsync(Host + "/observations", """{"count":1,"dateObserved":"2024-05-01T00:00:00+02:00"}""")).ShouldBeSuccess();

        (await server.GetAsync(Host + "/observations")).ShouldBe(
            HttpStatusCode.OK,
            """
            {"status":"Success","data":{"resultCount":2,"observation":[
              {"count":1,"dateObserved":"2024-04-30T22:00:00Z"},
              {"count":7,"dateObserved":"2024-05-06T13:00:00Z"}]}}
            """);
        (await server.GetAsync(Host + "/observations?resultStart=1&resultLimit=1")).ShouldBe(
            HttpStatusCode.OK, """{"status":"Success","data":{"observation":[{"count":7,"dateObserved":"2024-05-06T13:00:00Z"}]}}""");
        (await server.GetAsync(Host + "/observationCount")).ShouldBe(
            HttpStatusCode.OK,
            """
            {"status":"Success","data":{"observationCount":{
              "count":8,"lastObserved":"2024-05-06T13:00:00Z","yourCount":8,"yourLastObserved":"2024-05-06T13:00:00Z"}}}
            """);
        var host = (await server.GetAsync(Host + "?includes=additional")).Data["host"]!;
        host["observationCount"]!.GetValue<int>().Should().Be(8);
        host["lastObserved"]!.GetValue<string>().Should().Be("2024-05-06T13:00:00Z");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"count":0}""")]
    [InlineData("""{"count":-1}""")]
    [InlineData("""{"count":1.5}""")]
    [InlineData("""{"count":"many"}""")]
    public async Task Observations_need_a_count(string body)
    {
        await using var server = await StartAsync();
        (await server.PostAsync(Host + "/observations", body)).ShouldBeFailure(
            HttpStatusCode.BadRequest, "The count for this observation is invalid");
    }

    [Fact]
    public async Task The_most_observed_indicators_since_a_date_come_first()
    {
        await using var server = await StartAsync();
        await server.CreateAsync("/v2/indicators/addresses", """{"ip":"192.0.2.1"}""");
        await server.CreateAsync("/v2/indicators/mutexes?owner=Example%20Source", """{"Mutex":"observed"}""");
        await server.PostAsync(Host + "/observations", """{"count":2}""");
        await server.PostAsync(Host + "/observations", """{"count":50,"dateObserved":"2024-05-04T23:59:59Z"}""");
        await server.PostAsync("/v2/indicators/addresses/192.0.2.1/observations", """{"count":1,"dateObserved":"2024-05-05T00:00:00Z"}""");
        await server.PostAsync("/v2/indicators/addresses/192.0.2.1/observations", """{"count":2}""");
        await server.PostAsync("/v2/indicators/mutexes/observed/observations?owner=Example%20Source", """{"count":1}""");
        var user = server.Simulator.AccessId;

        (await server.GetAsync("/v2/indicators/observed")).ShouldBe(
            HttpStatusCode.OK,
            $$"""
            {"status":"Success","data":{"resultCount":2,"indicator":[
              {"summary":"192.0.2.1","observationCount":3,"lastObserved":"2024-05-06T12:00:00Z",
               "userObservedList":[{"userName":"{{user}}","count":3,"userLastObservedDate":"2024-05-06T12:00:00Z"}]},
              {"summary":"a.example","observationCount":2,"lastObserved":"2024-05-06T12:00:00Z",
               "userObservedList":[{"userName":"{{user}}","count":2,"userLastObservedDate":"2024-05-06T12:00:00Z"}]}]} }
            """);
        (await server.GetAsync("/v2/indicators/observed?dateObserved=2024-05-04")).Each("indicator", "observationCount")
            .Should().Equal("52", "3");
        (await server.GetAsync("/v2/indicators/observed?dateObserved=2024-05-07")).Data["indicator"]!.AsArray().Should().BeEmpty();
        (await server.GetAsync("/v2/indicators/observed?owner=Example%20Source")).Each("indicator", "summary").Should().Equal("observed");
        (await server.GetAsync("/v2/indicators/observed?dateObserved=yesterday")).Status.Should().Be(HttpStatusCode.BadRequest);
    }

    private static async Task<TestServer> StartAsync()
    {
        var server = await TestServer.StartAsync();
        await server.CreateAsync("/v2/indicators/hosts", """{"hostName":"a.example"}""");
        return server;
    }
}
