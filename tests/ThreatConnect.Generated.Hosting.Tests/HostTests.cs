using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace ThreatConnect.Hosting.Tests;

/// <summary>The client in the hosts that there are.</summary>
public sealed class HostTests : SimulatorFixture
{
    private string Section => $$"""
        { "ThreatConnect": { "BaseAddress": "{{Simulator.BaseAddress}}", "AccessId": "{{Simulator.AccessId}}", "SecretKey": "{{Simulator.SecretKey}}", "ApplicationName": "my-host" } }
        """;

    [Fact]
    public async Task A_generic_host_makes_calls_with_what_its_configuration_holds()
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Configuration.AddJson(Section);
        builder.Services.AddThreatConnect(builder.Configuration.GetSection("ThreatConnect"));
        using var host = builder.Build();
        await host.StartAsync();

        User user = await host.Services.GetRequiredService<ThreatConnectClient>().WhoAmIAsync();

        user.UserName.Should().Be("12345678901234567890");
        Simulator.Requests.Single().Headers["User-Agent"].Should().Be("my-host");
        await host.StopAsync();
    }

    [Fact]
    public async Task A_worker_takes_the_client()
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Configuration.AddJson(Section);
        builder.Services.AddThreatConnect(builder.Configuration.GetSection("ThreatConnect"));
        builder.Services.AddHostedService<AskingWorker>();
        using var host = builder.Build();

        await host.RunAsync().WaitAsync(TimeSpan.FromMinutes(1));

        Simulator.Requests.Single().RawTarget.Should().Be("/api/v2/whoami");
    }

    [Fact]
    public async Task A_web_application_takes_the_client_and_named_ones_in_its_endpoints()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddJson(Section);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddThreatConnect(builder.Configuration.GetSection("ThreatConnect"));
        builder.Services.AddThreatConnect("emea", builder.Configuration.GetSection("ThreatConnect"));
        await using var application = builder.Build();
        application.MapGet("/user", async (ThreatConnectClient client) => (await client.WhoAmIAsync()).Value.UserName);
        application.MapGet("/user/emea", async ([FromKeyedServices("emea")] ThreatConnectClient client) => (await client.WhoAmIAsync()).Value.UserName);
        await application.StartAsync();
        using var browser = new HttpClient { BaseAddress = new Uri(application.Urls.Single()) };

        (await browser.GetStringAsync("/user")).Should().Be("12345678901234567890");
        (await browser.GetStringAsync("/user/emea")).Should().Be("12345678901234567890");
        Simulator.Requests.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_scoped_service_takes_the_client_and_all_scopes_share_it()
    {
        var services = new ServiceCollection();
        services.AddThreatConnect(Reach);
        services.AddScoped<Asking>();
        await using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
        await using var first = provider.CreateAsyncScope();
        await using var second = provider.CreateAsyncScope();

        var asking = first.ServiceProvider.GetRequiredService<Asking>();

        (await asking.AskAsync()).Should().Be("12345678901234567890");
        second.ServiceProvider.GetRequiredService<Asking>().Client.Should().BeSameAs(asking.Client);
    }

    private sealed class Asking(ThreatConnectClient client)
    {
        public ThreatConnectClient Client => client;

        public async Task<string?> AskAsync() => (await client.WhoAmIAsync()).Value.UserName;
    }

    private sealed class AskingWorker(ThreatConnectClient client, IHostApplicationLifetime lifetime) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            await client.WhoAmIAsync(stoppingToken);
            lifetime.StopApplication();
        }
    }
}
