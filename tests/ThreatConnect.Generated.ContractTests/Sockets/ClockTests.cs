using System.Globalization;
using Microsoft.Extensions.Time.Testing;

namespace ThreatConnect.ContractTests.Sockets;

// A computer whose clock is wrong: the server's time is used once the server has rejected a timestamp.
public sealed class ClockTests
{
    private const string Rejection = """{"status":"Failure","message":"Timestamp out of acceptable time range"}""";

    private static readonly DateTimeOffset s_now = DateTimeOffset.FromUnixTimeSeconds(1513703787);
    private static readonly SocketResponse s_campaign = SocketResponse.Json("""{"status":"Success","data":{"campaign":{"id":416,"name":"x"}}}""");

    [Theory]
    [InlineData("401 Unauthorized", 432)]
    [InlineData("403 Forbidden", -3_600)]
    [InlineData("400 Bad Request", 40_000_000)]
    public async Task A_rejected_timestamp_is_corrected_once_and_from_then_on(string status, int secondsAhead)
    {
        var time = new FakeTimeProvider(s_now);
        await using var server = new RawServer(SocketResponse.At(s_now.AddSeconds(secondsAhead), status, Rejection), s_campaign, s_campaign);
        await using var client = CreateClient(server, new() { TimeProvider = time, MaxRetries = 0 });

        await client.Groups.Campaigns[416].GetAsync();
        time.Advance(TimeSpan.FromSeconds(10));
        await client.Groups.Campaigns[416].GetAsync();

        TimestampsOf(server).Should().Equal(0, secondsAhead, secondsAhead + 10);
        server.Requests.Should().AllSatisfy(request => request.Header("Authorization").Should()
            .Be($"TC {Platform.AccessId}:{Signer.Sign(Platform.SecretKey, request.RawTarget, request.Method, request.Header("Timestamp")!)}"));
    }

    [Fact]
    public async Task A_creation_is_sent_again_too_since_nothing_was_created()
    {
        await using var server = new RawServer(SocketResponse.At(s_now.AddHours(1), "403 Forbidden", Rejection), s_campaign);
        await using var client = CreateClient(server, new() { TimeProvider = new FakeTimeProvider(s_now) });

        await client.Groups.Campaigns.CreateAsync(new() { Name = "x" });

        TimestampsOf(server).Should().Equal(0, 3_600);
        server.Requests.Should().AllSatisfy(request => request.BodyText.Should().Be("""{"name":"x"}"""));
    }

    [Fact]
    public async Task A_correction_that_does_not_help_is_not_repeated()
    {
        await using var server = new RawServer(Enumerable.Repeat(SocketResponse.At(s_now.AddSeconds(600), "403 Forbidden", Rejection), 10));
        await using var client = CreateClient(server, new() { TimeProvider = new FakeTimeProvider(s_now) });

        var failure = await client.Groups.Campaigns[416].Invoking(campaign => campaign.GetAsync()).Should().ThrowAsync<ThreatConnectApiException>();

        failure.WithMessage("Timestamp out of acceptable time range. GET /api/v2/groups/campaigns/416: status 403. The clock of this computer is 600 s behind the server's. 2 attempts: 403 (2 times).");
        server.Requests.Should().HaveCount(2);
    }

    [Theory]
    [InlineData(600, "behind")]
    [InlineData(-600, "ahead of")]
    public async Task Without_the_option_the_error_says_by_how_much_the_clock_is_wrong(int secondsAhead, string direction)
    {
        await using var server = new RawServer(SocketResponse.At(s_now.AddSeconds(secondsAhead), "403 Forbidden", Rejection));
        await using var client = CreateClient(server, new() { TimeProvider = new FakeTimeProvider(s_now), CorrectClock = false });

        var failure = await client.Groups.Campaigns[416].Invoking(campaign => campaign.GetAsync()).Should().ThrowAsync<ThreatConnectApiException>();

        failure.WithMessage($"*The clock of this computer is 600 s {direction} the server's.*");
        server.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task Another_error_of_a_server_with_another_time_changes_nothing()
    {
        await using var server = new RawServer(SocketResponse.At(s_now.AddSeconds(600), "403 Forbidden", """{"status":"Failure","message":"Access Denied"}"""), s_campaign);
        await using var client = CreateClient(server, new() { TimeProvider = new FakeTimeProvider(s_now) });

        (await client.Groups.Campaigns[416].Invoking(campaign => campaign.GetAsync()).Should().ThrowAsync<ThreatConnectApiException>()).Which.Message.Should().NotContain("clock");
        await client.Groups.Campaigns[416].GetAsync();

        TimestampsOf(server).Should().Equal(0, 0);
    }

    private static IEnumerable<long> TimestampsOf(RawServer server) =>
        server.Requests.Select(request => long.Parse(request.Header("Timestamp")!, CultureInfo.InvariantCulture) - s_now.ToUnixTimeSeconds());

    private static ThreatConnectClient CreateClient(RawServer server, ThreatConnectClientOptions options) =>
        new(server.BaseAddress, new HmacCredential(Platform.AccessId, Platform.SecretKey), options);
}
