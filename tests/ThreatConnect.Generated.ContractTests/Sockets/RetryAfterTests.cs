using System.Diagnostics;

namespace ThreatConnect.ContractTests.Sockets;

// A server that asks for time, in all forms of HTTP.
public sealed class RetryAfterTests
{
    private static readonly SocketResponse s_campaign = SocketResponse.Json("""{"status":"Success","data":{"campaign":{"id":416,"name":"x"}}}""");

    [Theory]
    [InlineData("3600")]
    [InlineData("2147483648")]
    [InlineData("99999999999999999999999999")]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT")]
    public async Task A_server_that_asks_for_too_much_time_gets_no_repetition_and_the_message_says_so(string retryAfter)
    {
        await using var server = new RawServer(SocketResponse.Empty("503 Service Unavailable", $"Retry-After: {retryAfter}"), s_campaign);
        await using var client = CreateClient(server);

        var failure = (await client.Groups.Campaigns[416].Invoking(campaign => campaign.GetAsync()).Should().ThrowAsync<ThreatConnectApiException>()).Which;

        failure.RetryAfter.Should().BeGreaterThanOrEqualTo(TimeSpan.FromHours(1));
        failure.Message.Should().Match("*1 attempt: 503; no other follows, because the server asks for a delay of * s, and MaxRetryDelay is 30 s.");
        server.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task A_time_of_a_server_that_does_not_say_its_own_counts_from_now()
    {
        await using var server = new RawServer(SocketResponse.Empty("503 Service Unavailable", $"Retry-After: {DateTimeOffset.UtcNow.AddSeconds(3):R}"), s_campaign);
        await using var client = CreateClient(server);
        var watch = Stopwatch.StartNew();

        await client.Groups.Campaigns[416].GetAsync();

        watch.Elapsed.Should().BeGreaterThan(TimeSpan.FromSeconds(1.5));
        server.Requests.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("Sat, 01 Jan 2000 00:00:00 GMT")]
    [InlineData("soon")]
    [InlineData("-5")]
    public async Task A_time_that_has_passed_or_is_none_is_not_waited_for(string retryAfter)
    {
        await using var server = new RawServer(SocketResponse.Empty("503 Service Unavailable", $"Retry-After: {retryAfter}"), s_campaign);
        await using var client = CreateClient(server);

        await client.Groups.Campaigns[416].GetAsync();

        server.Requests.Should().HaveCount(2);
    }

    private static ThreatConnectClient CreateClient(RawServer server) => new(
        server.BaseAddress, new HmacCredential(Platform.AccessId, Platform.SecretKey), new ThreatConnectClientOptions { RetryDelay = TimeSpan.FromMilliseconds(1) });
}
