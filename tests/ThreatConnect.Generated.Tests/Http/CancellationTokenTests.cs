namespace ThreatConnect.Tests.Http;

// The exception of a cancellation carries the token that the caller canceled.
public sealed class CancellationTokenTests
{
    private static readonly CancellationTokenSource s_other = new();

    public static TheoryData<Func<ThreatConnectClient, CancellationToken, Task>> Calls =>
    [
        (tc, token) => tc.WhoAmIAsync(token),
        (tc, token) => tc.Tags["x"].DeleteAsync(token),
        (tc, token) => tc.Tags.CreateAsync(new() { Name = "x" }, token),
        (tc, token) => tc.Owners.ListAsync(cancellationToken: token).ToListAsync(CancellationToken.None),
        (tc, token) => tc.Owners.ListAsync(cancellationToken: CancellationToken.None).ToListAsync(token),
        (tc, token) => tc.Groups.ListAsync(cancellationToken: token).ToListAsync(s_other.Token),
        (tc, token) => tc.Groups.ListAsync(cancellationToken: s_other.Token).ToListAsync(token),
        (tc, token) => tc.Groups.ListAsync(cancellationToken: s_other.Token).CountAsync(token),
        (tc, token) => tc.InOwner("MyOrg").Groups.Documents[7].File.DownloadAsync(Stream.Null, cancellationToken: token),
        (tc, token) => tc.InOwner("MyOrg").Groups.Documents[7].File.UploadAsync(new MemoryStream(new byte[10]), cancellationToken: token),
        (tc, token) => tc.InOwner("MyOrg").Indicators.Bulk.ReadJsonAsync(cancellationToken: token).ToListAsync(CancellationToken.None).AsTask(),
        (tc, token) => tc.SendAsync(new ThreatConnectRequest(HttpMethod.Get, "v2"), token),
    ];

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Before_the_response(Func<ThreatConnectClient, CancellationToken, Task> callAsync)
    {
        using var cancellation = new CancellationTokenSource();
        using var server = new StubHandler(async (_, token) =>
        {
            await cancellation.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
            return new();
        });
        await using var client = Client(server);

        (await client.Awaiting(tc => callAsync(tc, cancellation.Token)).Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(cancellation.Token);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Before_the_request(Func<ThreatConnectClient, CancellationToken, Task> callAsync)
    {
        using var server = new StubHandler((_, token) => Task.FromCanceled<HttpResponseMessage>(token));
        await using var client = Client(server);
        var canceled = new CancellationToken(canceled: true);

        (await client.Awaiting(tc => callAsync(tc, canceled)).Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(canceled);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task During_a_delay_before_a_repetition(Func<ThreatConnectClient, CancellationToken, Task> callAsync)
    {
        using var cancellation = new CancellationTokenSource();
        using var server = new StubHandler(_ =>
        {
            cancellation.CancelAfter(20);
            return StubHandler.Json("{}", System.Net.HttpStatusCode.TooManyRequests);
        });
        await using var client = Client(server);

        (await client.Awaiting(tc => callAsync(tc, cancellation.Token)).Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(cancellation.Token);
    }

    [Fact]
    public async Task Within_a_file()
    {
        using var cancellation = new CancellationTokenSource();
        using var server = new StubHandler(_ => new() { Content = new StreamContent(new StallingStream(new CountingStream(5_000))) { Headers = { { "Content-Type", "application/octet-stream" } } } });
        await using var client = Client(server);
        await using var file = await client.InOwner("MyOrg").Groups.Documents[7].File.OpenReadAsync();
        await file.ReadExactlyAsync(new byte[5_000]);

        var read = file.ReadAsync(new byte[1], cancellation.Token).AsTask();
        await cancellation.CancelAsync();

        (await FluentActions.Awaiting(() => read).Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(cancellation.Token);
    }

    [Fact]
    public async Task A_handler_that_gives_up_by_itself_is_not_a_cancellation_and_is_repeated()
    {
        var attempts = 0;
        using var server = new StubHandler(_ => ++attempts < 3 ? throw new TaskCanceledException("too slow") : StubHandler.Json("""{"status":"Success","data":{"user":{"userName":"u"}}}"""));
        await using var client = new ThreatConnectClient(new Uri("https://example.com/api"), new ApiTokenCredential("token"), new() { PrimaryHandler = server, RetryDelay = TimeSpan.Zero });

        (await client.WhoAmIAsync(CancellationToken.None)).Value.UserName.Should().Be("u");
    }

    private static ThreatConnectClient Client(HttpMessageHandler server) => new(
        new Uri("https://example.com/api"), new ApiTokenCredential("token"), new() { PrimaryHandler = server, RetryDelay = TimeSpan.FromSeconds(20) });
}
