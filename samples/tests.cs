// 126 lines. How to test code that uses the client: what it does while the platform fails, as it does in the simulator.
// Usage: dotnet run samples/tests.cs
#:package ThreatConnect.Generated@0.1.0
#:package ThreatConnect.Generated.Testing@0.1.0
#:package xunit.v3@3.2.2
#:property OutputType=Exe
#:property PublishAot=false
using ThreatConnect;
using ThreatConnect.Testing;
using Xunit;

public sealed record Alert(string Id, DateTimeOffset Time, IReadOnlyList<string> Hosts);

// The code that is tested. It makes an incident of an alert, with its hosts, and can be repeated after any failure.
public static class AlertRecorder
{
    public static async Task<IncidentId> RecordAsync(OwnerScope org, Alert alert)
    {
        Incident incident = await org.Groups.Incidents.GetOrCreateAsync(new() { Name = $"Alert {alert.Id}", EventDate = alert.Time });
        foreach (var host in alert.Hosts)
        {
            await org.Indicators.Hosts.CreateAsync(new() { HostName = host });      // updates a host that exists
            await org.Groups.Incidents[incident.Id].Indicators.Hosts.AddAsync(host);
        }

        return incident.Id;
    }
}

public sealed class AlertRecorderTests
{
    private static readonly Alert s_alert = new("17", DateTimeOffset.UnixEpoch, ["evil.example.com", "evil.example.net"]);

    private static readonly SimulatedGroup s_recorded = new("Incident", "Alert 17")
    {
        AssociatedIndicators = [new("Host", "evil.example.com"), new("Host", "evil.example.net")],
    };

    [Fact]
    public async Task An_alert_becomes_an_incident_with_its_hosts()
    {
        await using var simulator = await StartAsync();
        await using var tc = ClientOf(simulator);

        await AlertRecorder.RecordAsync(tc, s_alert);
        await AlertRecorder.RecordAsync(tc, s_alert);

        Assert.Single(simulator.Groups);
        simulator.ShouldHold(s_recorded);
    }

    [Fact]
    public async Task A_server_that_is_down_for_a_moment_is_asked_again()
    {
        await using var simulator = await StartAsync();
        await using var tc = ClientOf(simulator);
        simulator.Faults.Add(SimulatedFault.Status(503), "GET", "/v2/groups/incidents");
        simulator.Faults.Add(SimulatedFault.Status(503), "POST", "/v2/indicators/hosts");

        await AlertRecorder.RecordAsync(tc, s_alert);

        Assert.Equal(2, simulator.Requests.Count(request => request.StatusCode == 503));
        simulator.ShouldHold(s_recorded);
    }

    [Fact]
    public async Task A_limit_of_requests_is_waited_for()
    {
        await using var simulator = await StartAsync();
        await using var tc = ClientOf(simulator);
        simulator.Faults.Add(SimulatedFault.Status(429, retryAfter: TimeSpan.Zero), "POST", "/v2/groups/incidents", times: 2);

        await AlertRecorder.RecordAsync(tc, s_alert);

        Assert.Equal(2, simulator.Requests.Count(request => request.StatusCode == 429));
        simulator.ShouldHold(s_recorded);
    }

    [Fact]
    public async Task An_incident_whose_response_is_lost_is_not_created_twice()
    {
        await using var simulator = await StartAsync();
        await using var tc = ClientOf(simulator);
        simulator.Faults.Add(SimulatedFault.ResponseLost, "POST", "/v2/groups/incidents");

        await Assert.ThrowsAsync<ThreatConnectTransportException>(() => AlertRecorder.RecordAsync(tc, s_alert));
        await AlertRecorder.RecordAsync(tc, s_alert);

        Assert.Single(simulator.Groups);
        simulator.ShouldHold(s_recorded);
    }

    [Fact]
    public async Task A_token_that_has_expired_is_an_error_and_the_next_one_is_used()
    {
        await using var simulator = await StartAsync();
        var token = "expired";
        await using var tc = new ThreatConnectClient(simulator.BaseAddress, new ApiTokenCredential(_ => ValueTask.FromResult(token)));

        var error = await Assert.ThrowsAsync<ThreatConnectApiException>(() => AlertRecorder.RecordAsync(tc, s_alert));
        token = simulator.ApiToken;
        await AlertRecorder.RecordAsync(tc, s_alert);

        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, error.StatusCode);
        simulator.ShouldHold(s_recorded);
    }

    [Fact]
    public async Task A_server_that_is_too_slow_is_an_error()
    {
        await using var simulator = await StartAsync();
        await using var tc = ClientOf(simulator, TimeSpan.FromMilliseconds(200));
        simulator.Faults.Add(SimulatedFault.Delay(TimeSpan.FromMinutes(1)), "GET", "/v2/groups/incidents");

        await Assert.ThrowsAsync<ThreatConnectTransportException>(() => AlertRecorder.RecordAsync(tc, s_alert));

        simulator.Requests.ShouldNotContain("POST", "/v2/*");
    }

    private static Task<ThreatConnectSimulator> StartAsync() => ThreatConnectSimulator.StartAsync();

    private static ThreatConnectClient ClientOf(ThreatConnectSimulator simulator, TimeSpan? timeout = null) => new(
        simulator.BaseAddress,
        new ApiTokenCredential(simulator.ApiToken),
        new ThreatConnectClientOptions { RetryDelay = TimeSpan.FromMilliseconds(1), Timeout = timeout });
}
