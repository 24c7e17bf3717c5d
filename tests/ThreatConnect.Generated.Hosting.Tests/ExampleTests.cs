using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace ThreatConnect.Hosting.Tests;

/// <summary>A whole program: two instances, handlers, telemetry and a worker that takes both clients.</summary>
public sealed class ExampleTests : SimulatorFixture
{
    [Fact]
    public async Task A_worker_watches_two_instances()
    {
        await using var emea = await ThreatConnectSimulator.StartAsync(new() { Owners = [new("EMEA", "Organization")] });
        var log = new LogCollector();
        var owners = new List<string>();
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log.CreateProvider());
        builder.Configuration.AddJson($$"""
            {
              "ThreatConnect": { "BaseAddress": "{{Simulator.BaseAddress}}", "AccessId": "{{Simulator.AccessId}}", "SecretKey": "{{Simulator.SecretKey}}" },
              "ThreatConnectEmea": { "BaseAddress": "{{emea.BaseAddress}}", "ApiToken": "{{emea.ApiToken}}", "MaxRetries": 0 }
            }
            """);
        builder.Services.AddThreatConnect(builder.Configuration.GetSection("ThreatConnect"));
        builder.Services.AddThreatConnect("emea", builder.Configuration.GetSection("ThreatConnectEmea"))
            .AddStandardResilienceHandler(options => options.Retry.DisableForUnsafeHttpMethods());
        builder.Services.AddOpenTelemetry()
            .WithTracing(tracing => tracing.AddSource(ThreatConnectTelemetry.ActivitySourceName))
            .WithMetrics(metrics => metrics.AddMeter(ThreatConnectTelemetry.MeterName));
        builder.Services.AddSingleton(owners);
        builder.Services.AddHostedService<Watcher>();

        await builder.Build().RunAsync().WaitAsync(TimeSpan.FromMinutes(1));

        owners.Should().Equal("My Organization", "Common Community", "Example Source", "EMEA");
        log.Entries.Should().Contain(entry => entry.Category == "ThreatConnect.ThreatConnectClient").And.Contain(entry => entry.Category == "ThreatConnect.ThreatConnectClient.emea");
        log.Text.Should().NotContain(Simulator.SecretKey).And.NotContain(emea.ApiToken);
    }

    [Fact]
    public async Task A_resilience_handler_that_is_told_so_repeats_what_is_read_and_nothing_that_creates()
    {
        var services = new ServiceCollection();
        services.AddThreatConnect(options =>
        {
            Reach(options);
            options.MaxRetries = 0;
        }).AddStandardResilienceHandler(options =>
        {
            options.Retry.Delay = TimeSpan.Zero;
            options.Retry.DisableForUnsafeHttpMethods();
        });
        await using var provider = services.BuildServiceProvider();
        var campaigns = provider.GetRequiredService<ThreatConnectClient>().InOwner("My Organization").Groups.Campaigns;
        Simulator.Faults.Add(SimulatedFault.Status(503), match: request => request.Method == "GET");
        Simulator.Faults.Add(SimulatedFault.Status(503), match: request => request.Method == "POST");

        (await campaigns.ListAsync().ToListAsync()).Should().BeEmpty();
        await campaigns.Invoking(campaigns => campaigns.CreateAsync(new() { Name = "once" })).Should().ThrowAsync<ThreatConnectApiException>();

        Simulator.Requests.Select(request => $"{request.Method} {request.StatusCode}").Should().Equal("GET 503", "GET 200", "POST 503");
    }

    private sealed class Watcher(ThreatConnectClient tc, [FromKeyedServices("emea")] ThreatConnectClient emea, List<string> owners, IHostApplicationLifetime lifetime) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            foreach (var client in new[] { tc, emea })
            {
                await foreach (var owner in client.Owners.ListAsync(cancellationToken: stoppingToken))
                {
                    owners.Add(owner.Name);
                }
            }

            lifetime.StopApplication();
        }
    }
}
