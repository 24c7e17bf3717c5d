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

    [Fact]
    public async Task A_proxy_that_rejects_the_password_does_not_bring_it_into_the_error()
    {
        const string Password = "hush/Größe:+1";
        var basic = Convert.ToBase64String(Encoding.UTF8.GetBytes($"me:{Password}"));
        var refusal = Refusal($"Proxy-Authorization: Basic {basic} (me:{Password}, {Uri.EscapeDataString(Password)}) is wrong");
        await using var proxy = new RawServer(Enumerable.Repeat(refusal, 10));
        await using var client = CreateClient(new WebProxy(proxy.BaseAddress) { Credentials = new NetworkCredential("me", Password) });

        var failure = (await client.Groups.Campaigns[416].Invoking(campaign => campaign.GetAsync()).Should().ThrowAsync<ThreatConnectApiException>()).Which;

        proxy.Requests.Should().HaveCount(2);
        proxy.Requests[1].Header("Proxy-Authorization").Should().Be($"Basic {basic}", "that is what the proxy repeats");
        failure.StatusCode.Should().Be(HttpStatusCode.ProxyAuthenticationRequired);
        failure.BodyExcerpt.Should().Contain("is wrong");
        $"{failure}{failure.BodyExcerpt}{failure.ServerMessage}{failure.Status}".Should()
            .NotContain(basic).And.NotContain(Password).And.NotContain(Uri.EscapeDataString(Password)).And.NotContain("hush");
    }

    [Theory]
    [InlineData("http", "are wrong")]
    [InlineData("https", "'407'")]
    public async Task Nor_does_one_whose_password_is_in_its_address(string scheme, string reason)
    {
        await using var proxy = new RawServer(Enumerable.Repeat(Refusal("me:hush%21 and me:hush! are wrong"), 10));
        var address = new UriBuilder(proxy.BaseAddress) { UserName = "me", Password = "hush%21" }.Uri;
        await using var client = CreateClient(new WebProxy(address), scheme);

        var failure = (await client.Groups.Campaigns[416].Invoking(campaign => campaign.GetAsync()).Should().ThrowAsync<ThreatConnectException>()).Which;

        var text = $"{failure}{(failure as ThreatConnectApiException)?.BodyExcerpt}{(failure as ThreatConnectApiException)?.ServerMessage}";
        text.Should().Contain(reason).And.NotContain("hush");
    }

    [Fact]
    public async Task A_large_upload_gets_through_a_proxy_with_a_password()
    {
        var platform = SocketResponse.Status("403 Forbidden", """{"status":"Failure","message":"No."}""") with { ClosesAfterwards = true };
        await using var proxy = new RawServer(Refusal("Who are you?") with { ClosesAfterwards = true }, platform);
        await using var client = CreateClient(new WebProxy(proxy.BaseAddress) { Credentials = new NetworkCredential("me", "hush") });

        var failure = await client.Groups.Documents[416].File
            .Invoking(file => file.UploadAsync(new MemoryStream(new byte[2_000_000])))
            .Should().ThrowAsync<ThreatConnectApiException>();

        failure.Which.StatusCode.Should().Be(HttpStatusCode.Forbidden);
        proxy.Requests.Select(request => request.Header("Proxy-Authorization")).Should().Equal(null, $"Basic {Convert.ToBase64String("me:hush"u8)}");
    }

    private static SocketResponse Refusal(string text) => new(Encoding.UTF8.GetBytes(
        $"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"proxy\"\r\nContent-Type: text/plain\r\n"
        + $"Content-Length: {Encoding.UTF8.GetByteCount(text)}\r\n\r\n{text}"));

    private static ThreatConnectClient CreateClient(WebProxy proxy, string scheme = "http") => new(
        new Uri($"{scheme}://threatconnect.example/api"),
        new HmacCredential(Platform.AccessId, Platform.SecretKey),
        new() { Proxy = proxy, AllowInsecureHttp = true, RetryDelay = TimeSpan.Zero });
}
