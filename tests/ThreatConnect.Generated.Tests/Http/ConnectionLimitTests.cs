using Microsoft.Extensions.Time.Testing;
using ThreatConnect.Http;

namespace ThreatConnect.Tests.Http;

// Calls beyond the largest number of connections wait in their order.
public sealed class ConnectionLimitTests
{
    private const string User = """{"status":"Success","data":{"user":{"userName":"u"}}}""";

    [Theory]
    [InlineData(null, 16)]
    [InlineData(3, 3)]
    public async Task No_more_calls_are_sent_at_a_time_than_allowed(int? most, int expected)
    {
        var gate = new Gate();
        await using var client = Client(gate, most is { } number ? new() { MaxConnections = number } : new());

        var calls = Enumerable.Range(0, 40).Select(_ => client.WhoAmIAsync()).ToArray();
        foreach (var _ in calls)
        {
            await gate.ReleaseAsync();
        }

        await Task.WhenAll(calls);
        gate.MostRunning.Should().Be(expected);
    }

    [Fact]
    public async Task Calls_that_wait_are_sent_in_the_order_in_which_they_were_made()
    {
        var gate = new Gate();
        await using var client = Client(gate, new() { MaxConnections = 1 });
        var calls = Enumerable.Range(1, 20).Select(id => client.Groups.Campaigns[id].DeleteAsync()).ToArray();

        foreach (var _ in calls)
        {
            await gate.ReleaseAsync();
        }

        await Task.WhenAll(calls);
        gate.Targets.Should().Equal(Enumerable.Range(1, 20).Select(id => $"/api/v2/groups/campaigns/{id}"));
    }

    [Fact]
    public async Task The_time_limits_of_a_call_count_from_when_it_has_a_connection()
    {
        var time = new FakeTimeProvider();
        var gate = new Gate();
        await using var client = Client(gate, new() { MaxConnections = 1, Timeout = TimeSpan.FromMinutes(1), IdleTimeout = TimeSpan.FromMinutes(1), TimeProvider = time });
        var first = client.WhoAmIAsync();
        var second = client.WhoAmIAsync();

        time.Advance(TimeSpan.FromSeconds(50));
        await gate.ReleaseAsync();
        await first;
        time.Advance(TimeSpan.FromSeconds(50));
        await gate.ReleaseAsync();

        await second;
    }

    [Fact]
    public async Task A_call_that_waits_can_be_canceled_and_takes_no_connection()
    {
        var gate = new Gate();
        await using var client = Client(gate, new() { MaxConnections = 1 });
        using var cancellation = new CancellationTokenSource();
        var first = client.WhoAmIAsync();
        var canceled = client.WhoAmIAsync(cancellation.Token);
        var third = client.WhoAmIAsync();

        await cancellation.CancelAsync();
        (await FluentActions.Awaiting(() => canceled).Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(cancellation.Token);
        await gate.ReleaseAsync();
        await first;
        await gate.ReleaseAsync();
        await third;

        gate.Targets.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_file_holds_its_connection_until_it_is_closed()
    {
        await using var client = Client(new StubHandler(request => request.RequestUri!.AbsolutePath.EndsWith("download", StringComparison.Ordinal)
            ? new() { Content = new ByteArrayContent(new byte[10]) { Headers = { { "Content-Type", "application/octet-stream" } } } }
            : StubHandler.Json(User)), new() { MaxConnections = 1 });
        var file = await client.InOwner("MyOrg").Groups.Documents[7].File.OpenReadAsync();

        var call = client.WhoAmIAsync();
        call.IsCompleted.Should().BeFalse();
        await file.DisposeAsync();

        await call;
        client.WhoAmIAsync().IsCompleted.Should().BeTrue("a call that waits for no connection ends at once here");
    }

    [Fact]
    public async Task A_connection_that_nobody_waits_for_is_free_again_once()
    {
        var limit = new ConnectionLimit(2);
        var (first, second) = (await limit.EnterAsync(CancellationToken.None), await limit.EnterAsync(CancellationToken.None));

        first.Dispose();
        first.Dispose();
        var third = limit.EnterAsync(CancellationToken.None);
        var fourth = limit.EnterAsync(CancellationToken.None);

        (third.IsCompleted, fourth.IsCompleted).Should().Be((true, false));
        second.Dispose();
        (await fourth).Dispose();
        (await third).Dispose();
        (await limit.EnterAsync(CancellationToken.None), await limit.EnterAsync(CancellationToken.None)).Should().NotBeNull();
    }

    [Fact]
    public void A_number_below_one_is_an_error() =>
        FluentActions.Invoking(() => Client(new Gate(), new() { MaxConnections = 0 })).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("MaxConnections");

    private static ThreatConnectClient Client(HttpMessageHandler handler, ThreatConnectClientOptions options) => new(new Uri("https://example.com/api"), new ApiTokenCredential("token"), new()
    {
        PrimaryHandler = handler,
        MaxConnections = options.MaxConnections,
        Timeout = options.Timeout,
        IdleTimeout = options.IdleTimeout,
        TimeProvider = options.TimeProvider,
        MaxRetries = 0,
    });

    // Responds to each request when it is told to.
    private sealed class Gate : HttpMessageHandler
    {
        private readonly Lock _lock = new();
        private readonly Queue<TaskCompletionSource> _open = [];
        private readonly List<string> _targets = [];
        private int _running;

        public int MostRunning { get; private set; }

        public IReadOnlyList<string> Targets => _targets;

        public async Task ReleaseAsync()
        {
            while (!Release())
            {
                await Task.Delay(5);
            }
        }

        private bool Release()
        {
            TaskCompletionSource? next;
            lock (_lock)
            {
                if (!_open.TryDequeue(out next))
                {
                    return false;
                }

                _running--;
            }

            next.SetResult();
            return true;
        }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var turn = new TaskCompletionSource();
            lock (_lock)
            {
                _open.Enqueue(turn);
                _targets.Add(request.RequestUri!.AbsolutePath);
                MostRunning = Math.Max(MostRunning, ++_running);
            }

            await turn.Task.WaitAsync(cancellationToken);
            return StubHandler.Json(User);
        }
    }
}
