using System.Runtime.Serialization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace ThreatConnect.Hosting.Tests;

/// <summary>Nothing that is logged at any level, by whomever, holds a secret.</summary>
public sealed class SecrecyTests : SimulatorFixture
{
    private const string Value = "203.0.113.77";

    [Fact]
    public async Task At_trace_there_is_no_secret_and_no_value_of_an_indicator()
    {
        var log = await LogAsync(static _ => { });

        log.Text.Should().NotContain(Value);
        log.Entries.Should().NotContain(entry => entry.Category.StartsWith("System.Net.Http.HttpClient"));
        VerifyNoSecret(log);
    }

    [Fact]
    public async Task Nor_is_there_a_secret_when_the_factory_s_own_loggers_are_put_back()
    {
        var log = await LogAsync(static builder => builder.AddDefaultLogger());

        log.Text.Should().Contain("Authorization: *").And.Contain("Timestamp: *", "headers of an attempt that was repeated are logged");
        VerifyNoSecret(log);
    }

    [Fact]
    public void Options_that_are_serialized_or_shown_hold_no_secret()
    {
        var options = new ThreatConnectOptions { BaseAddress = Simulator.BaseAddress, AccessId = Simulator.AccessId, SecretKey = "hush hush", ApiToken = "hush:hush" };

        JsonSerializer.Serialize(options).Should().Contain(Simulator.AccessId).And.NotContain("hush");
        using var xml = new MemoryStream();
        new DataContractSerializer(typeof(ThreatConnectOptions)).WriteObject(xml, options);
        Encoding.UTF8.GetString(xml.ToArray()).Should().Contain(Simulator.AccessId).And.NotContain("hush");
        options.ToString().Should().NotContain("hush");
    }

    private async Task<LogCollector> LogAsync(Action<IHttpClientBuilder> change)
    {
        var log = new LogCollector();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).ClearProviders().AddProvider(log.CreateProvider()));
        change(services.AddThreatConnect(Reach).AddHttpMessageHandler(() => new RepeatingHandler(static () => { })));
        await using var provider = services.BuildServiceProvider();
        var org = provider.GetRequiredService<ThreatConnectClient>().InOwner("My Organization");
        await org.Indicators.Addresses.CreateAsync(new() { Ip = Value });
        await org.Indicators.Addresses[Value].GetAsync();
        Simulator.Faults.Add(SimulatedFault.Status(401), times: 2);
        await org.Indicators.Addresses[Value].Invoking(address => address.GetAsync()).Should().ThrowAsync<ThreatConnectApiException>();
        Simulator.Faults.Add(SimulatedFault.ConnectionReset, times: 8);
        await org.Indicators.Addresses[Value].Invoking(address => address.GetAsync()).Should().ThrowAsync<ThreatConnectTransportException>();
        return log;
    }

    private void VerifyNoSecret(LogCollector log)
    {
        var secrets = Simulator.Requests.SelectMany(request => new[] { request.Headers["Authorization"].Split(':')[1], request.Headers["Timestamp"] }).Append(Simulator.SecretKey).Append(Simulator.ApiToken).Distinct().ToArray();
        secrets.Should().HaveCountGreaterThan(4);
        foreach (var secret in secrets)
        {
            log.Text.Should().NotContain(secret);
        }
    }
}
