using System.Diagnostics;
using System.Net.Sockets;

namespace ThreatConnect.Testing.Tests;

public sealed class SimulatorTests
{
    [Fact]
    public async Task It_listens_on_a_free_port_with_credentials_of_its_own()
    {
        await using var first = await ThreatConnectSimulator.StartAsync();
        await using var second = await ThreatConnectSimulator.StartAsync();
        first.BaseAddress.ToString().Should().MatchRegex(@"^http://127\.0\.0\.1:[0-9]+/api$");
        first.BaseAddress.Should().NotBe(second.BaseAddress);
        first.AccessId.Should().MatchRegex("^[0-9]{20}$");
        first.SecretKey.Should().NotBe(second.SecretKey);
        first.ApiToken.Should().NotBe(second.ApiToken);
    }

    [Fact]
    public async Task It_listens_on_a_given_port_and_frees_it()
    {
        int port;
        await using (var any = await ThreatConnectSimulator.StartAsync())
        {
            port = any.BaseAddress.Port;
            await FluentActions.Invoking(() => ThreatConnectSimulator.StartAsync(new SimulatorOptions { Port = port }))
                .Should().ThrowAsync<IOException>();
        }

        await using var given = await ThreatConnectSimulator.StartAsync(new SimulatorOptions { Port = port });
        given.BaseAddress.Port.Should().Be(port);
    }

    [Fact]
    public async Task It_keeps_the_latest_requests_as_they_came()
    {
        await using var server = await TestServer.StartAsync(clock => new SimulatorOptions { TimeProvider = clock, RequestLogSize = 2 });
        await server.GetAsync("/v2/owners");
        await server.GetAsync("/v2/tags/a%2fb?owner=My+Organization");
        await server.PostAsync("/v2/tags", """{"name":"t"}""");

        server.Simulator.Requests.Select(request => (request.Method, request.RawTarget, request.StatusCode)).Should().Equal(
            ("GET", "/api/v2/tags/a%2fb?owner=My+Organization", 404),
            ("POST", "/api/v2/tags", 201));
        server.Simulator.Requests[1].Headers["content-type"].Should().Be("application/json");
        server.Simulator.ClearRequests();
        server.Simulator.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task It_needs_an_owner()
    {
        await FluentActions.Invoking(() => ThreatConnectSimulator.StartAsync(new SimulatorOptions { Owners = [] }))
            .Should().ThrowAsync<ArgumentException>();
    }

    [Fact]
    public async Task It_stops_at_once_although_a_request_waits()
    {
        var server = await TestServer.StartAsync();
        server.Simulator.Faults.Add(SimulatedFault.Delay(TimeSpan.FromMinutes(5)));
        var waiting = server.GetAsync("/v2/owners");
        while (server.Simulator.Requests.Count == 0)
        {
            await Task.Delay(10);
        }

        var watch = Stopwatch.StartNew();
        await server.Simulator.DisposeAsync();
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
        await FluentActions.Awaiting(() => waiting).Should().ThrowAsync<HttpRequestException>();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task The_whole_address_as_target_is_understood()
    {
        await using var server = await TestServer.StartAsync();
        var address = server.Simulator.BaseAddress;
        using var socket = new TcpClient(address.Host, address.Port);
        await using var stream = socket.GetStream();
        var target = $"{address}/v2/owners/mine";
        await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(
            $"GET {target} HTTP/1.1\r\nHost: {address.Authority}\r\nAuthorization: TC-Token {server.Simulator.ApiToken}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        (await reader.ReadToEndAsync()).Should().StartWith("HTTP/1.1 200 ").And.Contain("My Organization");
    }

    [Fact]
    public async Task Many_clients_at_once_lose_nothing()
    {
        await using var server = await TestServer.StartAsync();
        var group = await server.CreateAsync("/v2/groups/threats", """{"name":"n"}""");
        await Parallel.ForAsync(0, 400, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (number, _) =>
        {
            await server.CreateAsync("/v2/indicators/hosts", $$"""{"hostName":"h{{number % 200}}.example"}""");
            await server.PostAsync($"/v2/groups/threats/{group}/tags/t{number % 20}");
            await server.PostAsync($"/v2/indicators/hosts/h{number % 200}.example/tags/t{number % 20}");
            (await server.GetAsync("/v2/indicators?resultLimit=1000&includes=tags")).Status.Should().Be(HttpStatusCode.OK);
        });

        (await server.GetAsync("/v2/indicators/hosts")).Data["resultCount"]!.GetValue<int>().Should().Be(200);
        (await server.GetAsync($"/v2/groups/threats/{group}/tags")).Data["resultCount"]!.GetValue<int>().Should().Be(20);
        (await server.GetAsync("/v2/tags?filters=weight%3D11")).Data["resultCount"]!.GetValue<int>().Should().Be(20);
        await Parallel.ForAsync(0, 200, async (number, _) =>
            (await server.DeleteAsync($"/v2/indicators/hosts/h{number}.example")).ShouldBeSuccess());
        (await server.GetAsync("/v2/tags?filters=weight%3D1")).Data["resultCount"]!.GetValue<int>().Should().Be(20);
    }

    [Fact]
    public async Task Many_indicators_are_loaded_and_listed_in_no_time()
    {
        await using var server = await TestServer.StartAsync();
        await Parallel.ForAsync(0, 12_000, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, _) =>
            await server.PostAsync("/v2/indicators/hosts", $$"""{"hostName":"h{{number}}.example","confidence":{{number % 100}}}"""));

        var whole = await server.GetAsync("/v2/indicators/hosts?resultLimit=10000");
        whole.Data["host"]!.AsArray().Should().HaveCount(10_000);
        var watch = Stopwatch.StartNew();
        var filtered = await server.GetAsync("/v2/indicators?filters=confidence%3E98,summary%5Eh1");
        watch.ElapsedMilliseconds.Should().BeLessThan(1_000, "a list walks memory only");
        filtered.Each("indicator", "summary")
            .Should().NotBeEmpty().And.OnlyContain(summary => summary.StartsWith("h1", StringComparison.Ordinal));
    }
}
