using System.Net;
using Microsoft.Extensions.Options;

namespace ThreatConnect.Hosting.Tests;

/// <summary>A reload of the configuration rotates the credential of a client that is in use.</summary>
public sealed class ReloadTests : SimulatorFixture
{
    private readonly ChangingConfiguration _configuration = new();

    [Fact]
    public async Task The_key_of_now_signs_every_attempt()
    {
        await using var provider = Build();
        var client = provider.GetRequiredService<ThreatConnectClient>();
        await client.WhoAmIAsync();

        _configuration.Change(("TC:SecretKey", "an old key"));
        var refusal = await client.Invoking(client => client.WhoAmIAsync()).Should().ThrowAsync<ThreatConnectApiException>();
        _configuration.Change(("TC:SecretKey", Simulator.SecretKey));
        await client.WhoAmIAsync();

        refusal.Which.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        Simulator.Requests.Select(request => request.StatusCode).Should().Equal(200, 401, 200);
    }

    [Fact]
    public async Task A_token_takes_the_place_of_a_key()
    {
        await using var provider = Build();
        var client = provider.GetRequiredService<ThreatConnectClient>();
        await client.WhoAmIAsync();

        _configuration.Change(("TC:AccessId", null), ("TC:SecretKey", null), ("TC:ApiToken", Simulator.ApiToken));
        await client.WhoAmIAsync();

        Simulator.Requests[1].Headers["Authorization"].Should().Be($"TC-Token {Simulator.ApiToken}");
        Simulator.Requests[1].Headers.Should().NotContainKey("Timestamp");
    }

    [Fact]
    public async Task What_cannot_work_fails_each_call_until_it_is_mended_and_nothing_is_sent()
    {
        await using var provider = Build();
        var client = provider.GetRequiredService<ThreatConnectClient>();
        await client.WhoAmIAsync();

        _configuration.Invoking(configuration => configuration.Change(("TC:SecretKey", ""))).Should().Throw<Exception>("whoever reloads is told, too");
        var refusal = await client.Invoking(client => client.WhoAmIAsync()).Should().ThrowAsync<OptionsValidationException>();
        _configuration.Change(("TC:SecretKey", Simulator.SecretKey));
        await client.WhoAmIAsync();

        refusal.Which.Failures.Should().Equal("ThreatConnectOptions.SecretKey (TC:SecretKey): it is not set, but AccessId is. They go together");
        Simulator.Requests.Select(request => request.StatusCode).Should().Equal(200, 200);
    }

    private ServiceProvider Build()
    {
        var configuration = new ConfigurationBuilder().Add(_configuration).Build();
        _configuration.Change(("TC:BaseAddress", Simulator.BaseAddress.ToString()), ("TC:AccessId", Simulator.AccessId), ("TC:SecretKey", Simulator.SecretKey));
        var services = new ServiceCollection();
        services.AddThreatConnect(configuration.GetSection("TC"));
        return services.BuildServiceProvider();
    }
}
