using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace ThreatConnect.Hosting.Tests;

/// <summary>The options of a host are the client's.</summary>
public sealed class OptionTests : SimulatorFixture
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    protected override SimulatorOptions SimulatorOptions => new() { TimeProvider = _time };

    [Fact]
    public void They_begin_with_the_client_s_defaults() => new ThreatConnectOptions().Should().BeEquivalentTo(new
    {
        BaseAddress = (Uri?)null,
        AccessId = (string?)null,
        SecretKey = (string?)null,
        ApiToken = (string?)null,
        MaxRetries = 3,
        RetryDelay = TimeSpan.FromMilliseconds(300),
        MaxRetryDelay = TimeSpan.FromSeconds(30),
        IdleTimeout = TimeSpan.FromSeconds(100),
        AttemptTimeout = (TimeSpan?)null,
        Timeout = (TimeSpan?)null,
        MaxResponseSize = 256 * 1024 * 1024,
        MaxConnections = 16,
        CorrectClock = true,
        ProxyAddress = (Uri?)null,
        ApplicationName = (string?)null,
        AllowInsecureHttp = false,
        AllowEmptyBasePath = false,
        LogSensitiveValues = false,
    });

    [Fact]
    public async Task Each_time_limit_ends_a_call_that_is_not_answered()
    {
        var limits = new Dictionary<string, Action<ThreatConnectOptions>>
        {
            ["The server sent nothing for 10 s."] = options => options.IdleTimeout = TimeSpan.FromSeconds(10),
            ["The attempt took longer than 10 s."] = options => options.AttemptTimeout = TimeSpan.FromSeconds(10),
            ["The call took longer than 10 s."] = options => options.Timeout = TimeSpan.FromSeconds(10),
        };
        foreach (var (reason, limit) in limits)
        {
            Simulator.ClearRequests();
            Simulator.Faults.Add(SimulatedFault.Delay(TimeSpan.FromMinutes(5)));
            await using var provider = Build(limit);
            var call = provider.GetRequiredService<ThreatConnectClient>().WhoAmIAsync();
            await Waiting.UntilAsync(() => Simulator.Requests.Count == 1);

            _time.Advance(TimeSpan.FromSeconds(10));

            (await FluentActions.Awaiting(() => call).Should().ThrowAsync<ThreatConnectTransportException>()).Which.Message.Should().Contain(reason);
        }
    }

    [Fact]
    public async Task A_server_that_asks_for_a_longer_wait_than_allowed_is_not_asked_again()
    {
        Simulator.Faults.Add(SimulatedFault.Status(503, retryAfter: TimeSpan.FromSeconds(11)));
        await using var provider = Build(options =>
        {
            options.MaxRetries = 3;
            options.MaxRetryDelay = TimeSpan.FromSeconds(10);
        });

        await provider.GetRequiredService<ThreatConnectClient>().Invoking(client => client.WhoAmIAsync()).Should().ThrowAsync<ThreatConnectApiException>();

        Simulator.Requests.Should().ContainSingle();
    }

    [Fact]
    public void The_handler_that_sends_follows_no_redirects_keeps_no_cookies_and_looks_the_host_up_again()
    {
        SocketsHttpHandler? primary = null;
        var services = new ServiceCollection();
        services.AddThreatConnect(Reach).UseSocketsHttpHandler((handler, _) => primary = handler);
        using var provider = services.BuildServiceProvider();

        provider.GetRequiredService<ThreatConnectClient>();

        primary.Should().BeEquivalentTo(new { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.None, MaxConnectionsPerServer = 16, PooledConnectionLifetime = TimeSpan.FromMinutes(5), UseProxy = true });
    }

    private ServiceProvider Build(Action<ThreatConnectOptions> change)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_time);
        services.AddThreatConnect(options =>
        {
            Reach(options);
            options.MaxRetries = 0;
            change(options);
        });
        return services.BuildServiceProvider();
    }
}
