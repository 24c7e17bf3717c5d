using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests;

// The client against what the test kit offers.
public sealed class TestKitTests
{
    [Fact]
    public async Task A_client_on_the_simulators_clock_has_its_time()
    {
        await using var simulator = await TestSimulator.StartAsync();
        await using var tc = ClientOf(simulator);
        simulator.Clock.Stop();
        simulator.Clock.Set(new DateTimeOffset(2017, 7, 13, 17, 51, 17, TimeSpan.Zero));

        Campaign created = await tc.Groups.Campaigns.CreateAsync(new() { Name = "camp-3" });
        created.DateAdded.Should().Be(new DateTimeOffset(2017, 7, 13, 17, 51, 17, TimeSpan.Zero));
        simulator.Clock.Advance(TimeSpan.FromDays(40));
        await tc.Groups.Campaigns[created.Id].UpdateAsync(new() { Name = "camp-3b" });

        simulator.ShouldHold(new SimulatedGroup("Campaign", "camp-3b") { LastModified = new(2017, 8, 22, 17, 51, 17, TimeSpan.Zero) });
        simulator.Requests[1].ReceivedAt.Should().Be(new DateTimeOffset(2017, 8, 22, 17, 51, 17, TimeSpan.Zero));
        simulator.Requests[1].Headers["Timestamp"].Should().Be("1503424277");
    }

    [Fact]
    public async Task Assertions_of_the_test_kit_read_the_requests_of_the_client()
    {
        await using var simulator = await TestSimulator.StartAsync();
        await using var tc = ClientOf(simulator);
        var org = tc.InOwner("Common Community");

        Campaign campaign = await org.Groups.Campaigns.CreateAsync(new() { Name = "camp-3", FirstSeen = new(2019, 4, 2, 0, 0, 0, TimeSpan.Zero) });
        await org.Groups.Campaigns[campaign.Id].Tags.AddAsync("Nation State/APT #1");
        await org.Groups.Campaigns.ListAsync(f => f.Name.StartsWith("camp")).ToListAsync();

        simulator.ShouldHaveReceived("POST", "/v2/groups/campaigns", "owner=Common Community", """{"firstSeen":"2019-04-02T00:00:00Z","name":"camp-3"}""");
        simulator.ShouldHaveReceived("POST", "/v2/groups/campaigns/*/tags/Nation State%2FAPT #1", body: "");
        simulator.ShouldHaveReceived("GET", "/v2/groups/campaigns", "filters=name^camp");
        simulator.ShouldHold(new SimulatedGroup("Campaign", "camp-3")
        {
            Owner = "Common Community", Tags = ["Nation State/APT #1"], Fields = { ["firstSeen"] = "2019-04-02" },
        });
    }

    [Fact]
    public async Task Without_a_licence_nothing_is_repeated()
    {
        await using var simulator = await TestSimulator.StartAsync();
        await using var tc = ClientOf(simulator);
        simulator.Faults.Add(SimulatedFault.NotLicensed, times: 5);

        var error = (await tc.Awaiting(client => client.WhoAmIAsync()).Should().ThrowAsync<ThreatConnectApiException>()).Which;

        error.ServerMessage.Should().Be("API access has not been licensed for this system, please contact sales@threatconnect.com");
        simulator.Requests.ShouldContainSingle("GET", "/v2/whoami").StatusCode.Should().Be(503);
    }

    [Fact]
    public async Task A_slow_body_and_a_wrong_media_type_are_read()
    {
        await using var simulator = await TestSimulator.StartAsync();
        await using var tc = ClientOf(simulator);
        simulator.Add(new SimulatedIndicator("Address", "192.0.2.1"));
        simulator.Faults.Add(SimulatedFault.SlowBody(TimeSpan.FromMilliseconds(50)), "GET", "/v2/indicators");
        simulator.Faults.Add(SimulatedFault.ContentType("text/plain"), "GET", "/v2/indicators/addresses/*");

        (await tc.Indicators.ListAsync().ToListAsync()).Should().ContainSingle().Which.Summary.Should().Be("192.0.2.1");
        ((Address)await tc.Indicators.Addresses["192.0.2.1"].GetAsync()).Ip.Should().Be("192.0.2.1");
    }

    private static ThreatConnectClient ClientOf(ThreatConnectSimulator simulator) => new(
        simulator.BaseAddress,
        new HmacCredential(simulator.AccessId, simulator.SecretKey),
        new ThreatConnectClientOptions { TimeProvider = simulator.Clock, RetryDelay = TimeSpan.FromMilliseconds(1) });
}
