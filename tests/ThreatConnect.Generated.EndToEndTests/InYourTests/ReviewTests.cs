using ThreatConnect;
using ThreatConnect.Testing;
using Xunit;

namespace YourTests;

public sealed class ReviewTests
{
    [Fact]
    public async Task Campaigns_with_the_tag_are_marked_as_reviewed()
    {
        await using var simulator = await ThreatConnectSimulator.StartAsync();
        await using var tc = new ThreatConnectClient(
            simulator.BaseAddress,
            new HmacCredential(simulator.AccessId, simulator.SecretKey),
            new ThreatConnectClientOptions { TimeProvider = simulator.Clock });
        simulator.Add(new SimulatedGroup("Campaign", "camp-3") { Tags = ["Crimeware"] });
        simulator.Add(new SimulatedGroup("Campaign", "camp-4"));

        await Review.MarkAsync(tc, "Crimeware");

        simulator.ShouldHold(new SimulatedGroup("Campaign", "camp-3") { Tags = ["Crimeware", "reviewed"] });
        simulator.ShouldHold(new SimulatedGroup("Campaign", "camp-4") { Tags = [] });
        simulator.ShouldHaveReceived("POST", "/v2/groups/campaigns/*/tags/reviewed");
    }

    [Fact]
    public async Task Nothing_is_marked_when_the_platform_fails()
    {
        await using var simulator = await ThreatConnectSimulator.StartAsync();
        await using var tc = new ThreatConnectClient(simulator.BaseAddress, new ApiTokenCredential(simulator.ApiToken));
        simulator.Add(new SimulatedGroup("Campaign", "camp-3") { Tags = ["Crimeware"] });
        simulator.Faults.Add(SimulatedFault.NotLicensed, "GET", "/v2/tags/Crimeware/groups/campaigns");

        await Assert.ThrowsAsync<ThreatConnectApiException>(() => Review.MarkAsync(tc, "Crimeware"));

        simulator.Requests.ShouldNotContain("POST", "/v2/groups/campaigns/*/tags/*");
    }
}

public static class Review
{
    public static async Task MarkAsync(OwnerScope org, string tag)
    {
        await foreach (var campaign in org.Tags[tag].Groups.Campaigns.ListAsync())
        {
            await org.Groups.Campaigns[campaign.Id].Tags.AddAsync("reviewed");
        }
    }
}
