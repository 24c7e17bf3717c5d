using System.Diagnostics;

namespace ThreatConnect.ContractTests.Sockets;

// Connections that break or stop: reads are repeated, creations are not.
public sealed class BrokenTransferTests
{
    private static readonly SocketResponse s_campaign = SocketResponse.Json("""{"status":"Success","data":{"campaign":{"id":416,"name":"x"}}}""");

    public static TheoryData<string> Faults => ["broken", "cut", "silent"];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_read_is_repeated(string fault)
    {
        await using var server = new RawServer(Fault(fault), s_campaign);
        await using var client = CreateClient(server);

        Campaign campaign = await client.Groups.Campaigns[416].GetAsync();

        campaign.Name.Should().Be("x");
        server.Requests.Should().HaveCount(2);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_creation_is_sent_once(string fault)
    {
        await using var server = new RawServer(Fault(fault), s_campaign);
        await using var client = CreateClient(server);

        await client.Invoking(tc => tc.Groups.Campaigns.CreateAsync(new() { Name = "x" })).Should().ThrowAsync<ThreatConnectTransportException>();

        server.Requests.Should().ContainSingle();
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_tag_is_put_on_again(string fault)
    {
        await using var server = new RawServer(Fault(fault));
        await using var client = CreateClient(server);

        await client.Groups.Campaigns[416].Tags.AddAsync("x");

        server.Requests.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_missing_response_is_not_a_usable_response()
    {
        await using var server = new RawServer(Enumerable.Repeat(SocketResponse.Broken, 100));
        await using var client = CreateClient(server);

        var failure = await client.Groups.Campaigns[416].Invoking(campaign => campaign.GetAsync()).Should().ThrowAsync<ThreatConnectTransportException>();

        failure.Which.Path.Should().Be("/api/v2/groups/campaigns/416");
        server.Requests.Should().HaveCount(4);
    }

    [Fact]
    public async Task A_transfer_that_makes_progress_is_never_cut()
    {
        await using var server = new RawServer(SocketResponse.Slow("""{"status":"Success","data":{"campaign":{"id":416,"name":"slow","webLink":"https://app.threatconnect.com/auth/campaign"}}}"""));
        await using var client = CreateClient(server, idleTimeout: TimeSpan.FromSeconds(2));
        var watch = Stopwatch.StartNew();

        Campaign campaign = await client.Groups.Campaigns[416].GetAsync();

        campaign.Name.Should().Be("slow");
        watch.Elapsed.Should().BeGreaterThan(TimeSpan.FromSeconds(2.2), "the whole transfer takes longer than a client waits for a byte");
        server.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task The_server_may_name_the_time_of_the_repetition()
    {
        await using var server = new RawServer(SocketResponse.Unavailable("Sat, 01 Jan 2022 00:00:00 GMT", retryAfter: "Sat, 01 Jan 2022 00:00:02 GMT"), s_campaign);
        await using var client = CreateClient(server);
        var watch = Stopwatch.StartNew();

        await client.Groups.Campaigns[416].GetAsync();

        watch.Elapsed.Should().BeGreaterThan(TimeSpan.FromSeconds(1.9));
    }

    [Fact]
    public async Task The_callers_cancellation_is_not_repeated()
    {
        await using var server = new RawServer(SocketResponse.Silent);
        await using var client = SocketTest.CreateClient(server);
        using var cancellation = new CancellationTokenSource();

        var get = client.Groups.Campaigns[416].GetAsync(cancellationToken: cancellation.Token);
        while (server.Requests.Count == 0)
        {
            await Task.Delay(5);
        }

        var watch = Stopwatch.StartNew();
        await cancellation.CancelAsync();

        await FluentActions.Awaiting(() => get).Should().ThrowAsync<OperationCanceledException>();
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
        server.Requests.Should().ContainSingle();
    }

    private static SocketResponse Fault(string fault) => fault switch
    {
        "broken" => SocketResponse.Broken,
        "cut" => SocketResponse.Cut("""{"status":"Success","da"""),
        _ => SocketResponse.Silent,
    };

    private static ThreatConnectClient CreateClient(RawServer server, TimeSpan? idleTimeout = null) => new(
        server.BaseAddress,
        new HmacCredential(Platform.AccessId, Platform.SecretKey),
        new ThreatConnectClientOptions { RetryDelay = TimeSpan.FromMilliseconds(1), IdleTimeout = idleTimeout ?? TimeSpan.FromMilliseconds(500) });
}
