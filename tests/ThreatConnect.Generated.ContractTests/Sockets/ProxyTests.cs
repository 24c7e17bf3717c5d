using Microsoft.Extensions.Time.Testing;

namespace ThreatConnect.ContractTests.Sockets;

// A proxy and a user's own handlers between the client and the platform.
public sealed class ProxyTests
{
    private static readonly SocketResponse s_campaign = SocketResponse.Json("""{"status":"Success","data":{"campaign":{"id":416,"name":"x"}}}""");

    [Fact]
    public async Task Requests_go_through_the_proxy_signed_for_the_platform()
    {
        await using var proxy = new RawServer(s_campaign);
        await using var client = new ThreatConnectClient(
            new Uri("http://threatconnect.example/api"),
            new HmacCredential(Platform.AccessId, Platform.SecretKey),
            new() { Proxy = new WebProxy(proxy.BaseAddress), AllowInsecureHttp = true, TimeProvider = new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(1513703787)) });

        await client.Groups.Campaigns[416].GetAsync();

        var request = proxy.Requests.Should().ContainSingle().Which;
        request.RawTarget.Should().Be("http://threatconnect.example/api/v2/groups/campaigns/416");
        request.Header("Host").Should().Be("threatconnect.example");
        request.Header("Authorization").Should().Be($"TC {Platform.AccessId}:{Signer.Sign(Platform.SecretKey, "/api/v2/groups/campaigns/416", "GET", "1513703787")}");
    }

    [Fact]
    public async Task A_request_that_a_handler_repeats_is_signed_again()
    {
        var time = new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(1513703787));
        await using var server = new RawServer(SocketResponse.Json("""{"status":"Failure","message":"Busy."}"""), s_campaign);
        await using var client = new ThreatConnectClient(
            server.BaseAddress,
            new HmacCredential(Platform.AccessId, Platform.SecretKey),
            new() { Handlers = [new RepeatingHandler(() => time.Advance(TimeSpan.FromMinutes(1)))], TimeProvider = time });

        await client.Groups.Campaigns[416].GetAsync();

        server.Requests.Should().HaveCount(2);
        server.Requests.Select(request => request.Header("Timestamp")).Should().Equal("1513703787", "1513703847");
        server.Requests.Should().AllSatisfy(request => request.Header("Authorization").Should()
            .Be($"TC {Platform.AccessId}:{Signer.Sign(Platform.SecretKey, "/api/v2/groups/campaigns/416", "GET", request.Header("Timestamp")!)}"));
    }
}
