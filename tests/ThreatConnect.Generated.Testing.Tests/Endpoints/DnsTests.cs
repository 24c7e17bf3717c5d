namespace ThreatConnect.Testing.Tests.Endpoints;

public sealed class DnsTests
{
    [Fact]
    public async Task A_host_lists_what_it_resolved_to_and_when()
    {
        await using var server = await StartAsync();

        var answer = await server.GetAsync("/v2/indicators/hosts/a.example/dnsResolutions");
        answer.Data["resultCount"]!.GetValue<int>().Should().Be(2);
        answer.Each("dnsResolution", "resolutionDate").Should().Equal("2024-05-01T01:02:03Z", "2024-05-02T00:00:00Z");
        var addresses = answer.Data["dnsResolution"]![0]!["addresses"]!.AsArray();
        addresses.Select(address => address!["ip"]!.GetValue<string>()).Should().Equal("192.0.2.1", "2001:db8:0:0:0:0:0:1");
        addresses.Select(address => address!["ownerName"]!.GetValue<string>()).Should().AllBe("My Organization");
        addresses[0]!["dateAdded"]!.GetValue<string>().Should().Be("2024-05-06T12:00:00Z");
        addresses[1]!.AsObject().Should().NotContainKey("id").And.ContainKey("dateAdded").WhoseValue.Should().BeNull();
        answer.Data["dnsResolution"]![1]!["addresses"]!.AsArray().Should().ContainSingle();
    }

    [Fact]
    public async Task An_address_lists_the_hosts_that_resolved_to_it()
    {
        await using var server = await StartAsync();

        var answer = await server.GetAsync("/v2/indicators/addresses/192.0.2.1/dnsResolutions");
        answer.Data["resultCount"]!.GetValue<int>().Should().Be(2);
        answer.Each("indicator", "summary").Should().Equal("a.example", "b.example");
        answer.Each("indicator", "type").Should().Equal("Host", "Host");
        answer.Data["indicator"]![0]!.AsObject().Should().ContainKey("id");
        answer.Data["indicator"]![1]!.AsObject().Should().NotContainKey("id").And.ContainKey("dateAdded").WhoseValue.Should().BeNull();
    }

    [Fact]
    public async Task Others_have_none()
    {
        await using var server = await StartAsync();
        await server.CreateAsync("/v2/indicators/mutexes", """{"Mutex":"m"}""");
        await server.CreateAsync("/v2/indicators/hosts", """{"hostName":"c.example"}""");
        (await server.GetAsync("/v2/indicators/mutexes/m/dnsResolutions")).ShouldBeNotFound();
        (await server.GetAsync("/v2/indicators/hosts/c.example/dnsResolutions"))
            .ShouldBe(HttpStatusCode.OK, """{"status":"Success","data":{"resultCount":0,"dnsResolution":[]}}""");
        (await server.GetAsync("/v2/indicators/hosts/a.example/dnsResolutions?owner=Example%20Source")).ShouldBeNotFound();
    }

    private static async Task<TestServer> StartAsync()
    {
        var server = await TestServer.StartAsync();
        await server.CreateAsync("/v2/indicators/hosts", """{"hostName":"a.example"}""");
        await server.CreateAsync("/v2/indicators/addresses", """{"ip":"192.0.2.1"}""");
        var first = new DateTimeOffset(2024, 5, 1, 3, 2, 3, TimeSpan.FromHours(2));
        server.Simulator.AddDnsResolution("A.example", "192.0.2.1", first);
        server.Simulator.AddDnsResolution("a.example", "2001:db8:0:0:0:0:0:1", first);
        server.Simulator.AddDnsResolution("a.example", "192.0.2.1", new DateTimeOffset(2024, 5, 2, 0, 0, 0, TimeSpan.Zero));
        server.Simulator.AddDnsResolution("b.example", "192.0.2.1", first);
        return server;
    }
}
