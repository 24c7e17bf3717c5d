namespace ThreatConnect.Testing.Tests.Requests;

public sealed class PagingTests
{
    [Fact]
    public async Task The_total_comes_with_the_first_page_only()
    {
        await using var server = await StartWithHostsAsync(250);
        var first = await server.GetAsync("/v2/indicators/hosts");
        first.Data["resultCount"]!.GetValue<int>().Should().Be(250);
        first.Each("host", "hostName").Should().HaveCount(100).And.StartWith("h0.example");

        var later = await server.GetAsync("/v2/indicators/hosts?resultStart=200&resultLimit=100");
        later.Data.AsObject().Should().NotContainKey("resultCount");
        later.Each("host", "hostName").Should().HaveCount(50).And.StartWith("h200.example");

        (await server.GetAsync("/v2/indicators/hosts?resultStart=250")).ShouldBe(
            HttpStatusCode.OK, """{"status":"Success","data":{"host":[]}}""");
        (await server.GetAsync("/v2/indicators/hosts?resultStart=0&resultLimit=1")).Data["resultCount"]!.GetValue<int>().Should().Be(250);
    }

    [Theory]
    [InlineData("resultLimit=10001")]
    [InlineData("resultLimit=all")]
    [InlineData("resultLimit=1.5")]
    [InlineData("resultLimit=-1")]
    [InlineData("resultStart=-1")]
    [InlineData("resultStart=")]
    public async Task Wrong_values_are_refused(string query)
    {
        await using var server = await TestServer.StartAsync();
        string[] paths =
        [
            "/v2/owners", "/v2/groups", "/v2/groups/threats", "/v2/indicators", "/v2/indicators/hosts", "/v2/tags",
        ];
        foreach (var path in paths)
        {
            (await server.GetAsync($"{path}?{query}")).ShouldBeFailure(
                HttpStatusCode.BadRequest,
                "The resultStart and resultLimit query parameters must be integers and the maximum value for resultLimit is 10000");
        }
    }

    [Fact]
    public async Task An_old_server_refuses_more_than_500()
    {
        await using var server = await TestServer.StartAsync(clock => new SimulatorOptions { TimeProvider = clock, MaximumPageSize = 500 });
        (await server.GetAsync("/v2/groups?resultLimit=500")).Status.Should().Be(HttpStatusCode.OK);
        (await server.GetAsync("/v2/groups?resultLimit=501")).ShouldBeFailure(
            HttpStatusCode.BadRequest,
            "The resultStart and resultLimit query parameters must be integers and the maximum value for resultLimit is 500");
    }

    [Fact]
    public async Task A_clamping_server_gives_what_it_can()
    {
        await using var server = await StartWithHostsAsync(
            30, clock => new SimulatorOptions { TimeProvider = clock, MaximumPageSize = 20, IsPageSizeClamped = true });
        var answer = await server.GetAsync("/v2/indicators?resultLimit=10000");
        answer.Each("indicator", "summary").Should().HaveCount(20);
        answer.Data["resultCount"]!.GetValue<int>().Should().Be(30);
    }

    private static async Task<TestServer> StartWithHostsAsync(int count, Func<TestClock, SimulatorOptions>? options = null)
    {
        var server = await TestServer.StartAsync(options ?? (clock => new SimulatorOptions { TimeProvider = clock }));
        for (var number = 0; number < count; number++)
        {
            await server.CreateAsync("/v2/indicators/hosts", $$"""{"hostName":"h{{number}}.example"}""");
        }

        return server;
    }
}
