using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ThreatConnect.Hosting.Tests;

/// <summary>What the health check of an instance asks, and what it says when that fails.</summary>
public sealed class HealthCheckTests : SimulatorFixture
{
    [Fact]
    public async Task Each_instance_has_a_check_that_sends_one_signed_request()
    {
        var services = Services();
        services.AddThreatConnect(Reach);
        services.AddThreatConnect("emea", Reach);
        services.AddHealthChecks().AddThreatConnect(tags: ["ready"]).AddThreatConnect("emea");

        var report = await CheckAsync(services);

        report.Status.Should().Be(HealthStatus.Healthy);
        report.Entries.Should().HaveCount(2);
        report.Entries["ThreatConnect"].Tags.Should().Equal("ready");
        report.Entries["ThreatConnect emea"].Description.Should().Be("The caller belongs to My Organization.");
        Simulator.Requests.Select(request => $"{request.Method} {request.RawTarget} {request.StatusCode}")
            .Should().Equal("GET /api/v2/owners/mine 200", "GET /api/v2/owners/mine 200");
    }

    [Fact]
    public async Task A_wrong_key_is_said_without_the_key()
    {
        var services = Services();
        services.AddThreatConnect(options =>
        {
            Reach(options);
            options.SecretKey = "not the secret key";
        });
        services.AddHealthChecks().AddThreatConnect();

        var entry = (await CheckAsync(services)).Entries["ThreatConnect"];

        entry.Status.Should().Be(HealthStatus.Unhealthy);
        entry.Description.Should().Contain("401");
        entry.Exception.Should().BeOfType<ThreatConnectApiException>();
        $"{entry.Description} {entry.Exception}".Should().NotContain("not the secret key").And.NotContain("TC 1234");
    }

    [Fact]
    public async Task An_instance_that_does_not_respond_has_the_status_that_the_host_chose()
    {
        var services = Services();
        services.AddThreatConnect(options =>
        {
            Reach(options);
            options.BaseAddress = new Uri("http://127.0.0.1:1/api");
            options.MaxRetries = 0;
        });
        services.AddHealthChecks().AddThreatConnect(failureStatus: HealthStatus.Degraded);

        var entry = (await CheckAsync(services)).Entries["ThreatConnect"];

        entry.Status.Should().Be(HealthStatus.Degraded);
        entry.Exception.Should().BeOfType<ThreatConnectTransportException>();
        entry.Description.Should().Contain("no usable response");
    }

    [Theory]
    [InlineData(null, "*call services.AddThreatConnect(...) too*")]
    [InlineData("apac", "*call services.AddThreatConnect(\"apac\", ...) too*")]
    public async Task An_instance_that_nobody_registered_is_unhealthy(string? name, string description)
    {
        var services = Services();
        services.AddHealthChecks().AddThreatConnect(name);

        var entry = (await CheckAsync(services)).Entries.Values.Single();

        entry.Status.Should().Be(HealthStatus.Unhealthy);
        entry.Description.Should().Match(description);
    }

    [Fact]
    public async Task Options_that_are_not_valid_are_named()
    {
        var services = Services();
        services.AddThreatConnect(options => options.ApiToken = "the token");
        services.AddHealthChecks().AddThreatConnect();

        var entry = (await CheckAsync(services)).Entries.Values.Single();

        entry.Status.Should().Be(HealthStatus.Unhealthy);
        entry.Description.Should().StartWith("The options are not valid: ").And.Contain("BaseAddress").And.NotContain("the token");
    }

    [Fact]
    public void An_empty_name_is_refused() => new ServiceCollection().AddHealthChecks()
        .Invoking(checks => checks.AddThreatConnect(" ")).Should().Throw<ArgumentException>().WithParameterName("name");

    private static ServiceCollection Services()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        return services;
    }

    private static async Task<HealthReport> CheckAsync(ServiceCollection services)
    {
        await using var provider = services.BuildServiceProvider();
        return await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync();
    }
}
