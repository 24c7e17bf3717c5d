using Microsoft.Extensions.Time.Testing;

namespace ThreatConnect.Tests.Http;

public sealed class TimeoutTests
{
    [Fact]
    public async Task An_attempt_that_takes_too_long_is_repeated()
    {
        var time = new FakeTimeProvider();
        var server = new SlowServer(time, slowAttempts: 1);
        await using var client = Client(server, new() { AttemptTimeout = TimeSpan.FromSeconds(20), TimeProvider = time });

        (await client.WhoAmIAsync()).Value.UserName.Should().Be("u");

        server.Attempts.Should().Be(2);
    }

    [Fact]
    public async Task The_message_names_the_time_limit_of_the_attempts()
    {
        var time = new FakeTimeProvider();
        await using var client = Client(new SlowServer(time, slowAttempts: 9), new() { AttemptTimeout = TimeSpan.FromSeconds(20), MaxRetries = 1, TimeProvider = time });

        await FluentActions.Awaiting(() => client.WhoAmIAsync()).Should().ThrowAsync<ThreatConnectTransportException>().WithMessage("GET /api/v2/whoami: no usable response: The attempt took longer than 20 s. 2 attempts: AttemptTimeoutException (2 times); no other follows, because MaxRetries is 1.");
    }

    [Fact]
    public async Task A_call_ends_at_its_time_limit()
    {
        var time = new FakeTimeProvider();
        var server = new SlowServer(time, slowAttempts: 9);
        await using var client = Client(server, new() { AttemptTimeout = TimeSpan.FromSeconds(20), Timeout = TimeSpan.FromSeconds(30), TimeProvider = time });

        (await FluentActions.Awaiting(() => client.WhoAmIAsync()).Should().ThrowAsync<ThreatConnectTransportException>().WithMessage("GET /api/v2/whoami: no usable response: The call took longer than 30 s. 2 attempts: AttemptTimeoutException, cut off."))
            .WithInnerException<TimeoutException>();

        server.Attempts.Should().Be(2);
    }

    [Fact]
    public async Task A_cancellation_by_the_caller_is_not_a_timeout()
    {
        var time = new FakeTimeProvider();
        using var stop = new CancellationTokenSource();
        await using var client = Client(new StubHandler(async (_, token) =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
            throw new InvalidOperationException("It was not cancelled.");
        }), new() { AttemptTimeout = TimeSpan.FromSeconds(20), Timeout = TimeSpan.FromSeconds(30), TimeProvider = time });

        await FluentActions.Awaiting(() => client.WhoAmIAsync(stop.Token)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void A_time_limit_that_no_timer_accepts_is_an_error()
    {
        FluentActions.Invoking(() => Client(StubHandler.ByNumber(_ => new()), new() { Timeout = TimeSpan.FromDays(50) })).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("Timeout must be more than 0, and 49.00:00:00 at most.*");
        FluentActions.Invoking(() => Client(StubHandler.ByNumber(_ => new()), new() { AttemptTimeout = TimeSpan.Zero })).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("AttemptTimeout");
        FluentActions.Invoking(() => Client(StubHandler.ByNumber(_ => new()), new() { Timeout = TimeSpan.FromSeconds(-1) })).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Timeout");
    }

    private static ThreatConnectClient Client(HttpMessageHandler server, ThreatConnectClientOptions options) => new(new Uri("https://example.com/api"), new ApiTokenCredential("token"), new()
    {
        PrimaryHandler = server,
        RetryDelay = TimeSpan.Zero,
        AttemptTimeout = options.AttemptTimeout,
        Timeout = options.Timeout,
        MaxRetries = options.MaxRetries,
        TimeProvider = options.TimeProvider,
    });

    // Each slow attempt advances the clock until the attempt is canceled.
    private sealed class SlowServer(FakeTimeProvider time, int slowAttempts) : HttpMessageHandler
    {
        public int Attempts { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (++Attempts <= slowAttempts)
            {
                while (!cancellationToken.IsCancellationRequested)
                {
                    time.Advance(TimeSpan.FromSeconds(5));
                }

                cancellationToken.ThrowIfCancellationRequested();
            }

            await Task.Yield();
            return StubHandler.Json("""{"status":"Success","data":{"user":{"userName":"u"}}}""");
        }
    }
}
