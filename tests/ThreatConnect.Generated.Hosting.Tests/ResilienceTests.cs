using Polly;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Timeout;

namespace ThreatConnect.Hosting.Tests;

/// <summary>What a resilience handler throws by itself arrives as an exception of the client.</summary>
public sealed class ResilienceTests : SimulatorFixture
{
    public static TheoryData<Exception> Rejections => new()
    {
        new TimeoutRejectedException(TimeSpan.FromSeconds(10)),
        new BrokenCircuitException(),
        new IsolatedCircuitException(),
        new RateLimiterRejectedException(TimeSpan.FromSeconds(3)),
    };

    [Theory]
    [MemberData(nameof(Rejections))]
    public async Task A_rejection_is_a_failed_transfer_with_its_reason(Exception rejection)
    {
        using var handler = new RejectingHandler(rejection);
        var services = new ServiceCollection();
        services.AddThreatConnect(options =>
        {
            Reach(options);
            options.MaxRetries = 0;
        }).AddHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();

        var failed = (await provider.GetRequiredService<ThreatConnectClient>().Invoking(client => client.WhoAmIAsync())
            .Should().ThrowAsync<ThreatConnectTransportException>()).Which;

        failed.Message.Should().Contain(rejection.Message.TrimEnd('.'));
        failed.ToString().Should().Contain(rejection.GetType().FullName);
    }

    [Fact]
    public async Task The_client_repeats_after_a_timeout_and_not_after_an_open_circuit()
    {
        (await CountAttemptsAsync(new TimeoutRejectedException(TimeSpan.FromSeconds(10)))).Should().Be(3);
        (await CountAttemptsAsync(new BrokenCircuitException())).Should().Be(1);
    }

    [Fact]
    public async Task A_circuit_that_is_open_sends_nothing()
    {
        var circuit = new CircuitBreakerManualControl(isIsolated: true);
        var services = new ServiceCollection();
        services.AddThreatConnect(Reach)
            .AddResilienceHandler("circuit", pipeline => pipeline.AddCircuitBreaker(new() { ManualControl = circuit }));
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<ThreatConnectClient>();

        await client.Invoking(one => one.WhoAmIAsync()).Should().ThrowAsync<ThreatConnectTransportException>();
        Simulator.Requests.Should().BeEmpty();
        await circuit.CloseAsync();

        await client.WhoAmIAsync();
    }

    private async Task<int> CountAttemptsAsync(Exception rejection)
    {
        using var handler = new RejectingHandler(rejection);
        var services = new ServiceCollection();
        services.AddThreatConnect(options =>
        {
            Reach(options);
            options.MaxRetries = 2;
        }).AddHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<ThreatConnectClient>().Invoking(client => client.WhoAmIAsync())
            .Should().ThrowAsync<ThreatConnectTransportException>();
        return handler.Attempts;
    }

    private sealed class RejectingHandler(Exception rejection) : DelegatingHandler
    {
        public int Attempts { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Attempts++;
            return Task.FromException<HttpResponseMessage>(rejection);
        }
    }
}
