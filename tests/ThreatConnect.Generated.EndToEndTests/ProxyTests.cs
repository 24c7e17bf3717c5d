using ThreatConnect.Testing;
using ThreatConnect.Tests.Support.Prism;

namespace ThreatConnect.EndToEndTests;

// Prism as a proxy between client and simulator returns an error for whatever the document does not say.
public sealed class ProxyTests
{
    [PrismFact]
    public async Task A_validating_proxy_has_no_objection()
    {
        await using var simulator = await ThreatConnectSimulator.StartAsync();
        await using var proxy = await PrismServer.ProxyAsync(simulator.BaseAddress);
        await using var client = new ThreatConnectClient(
            proxy.Address, new ApiTokenCredential(simulator.ApiToken), new ThreatConnectClientOptions { AllowEmptyBasePath = true, MaxRetries = 0 });
        var org = client.InOwner("My Organization");

        Campaign created = await org.Groups.Campaigns.CreateAsync(new() { Name = "camp-3", FirstSeen = new DateTimeOffset(2019, 4, 2, 0, 0, 0, TimeSpan.Zero) });
        var campaign = org.Groups.Campaigns[created.Id];
        await org.Indicators.Hosts.CreateAsync(new() { HostName = "a.example.com", DnsActive = true });
        await campaign.Indicators.Hosts.AddAsync("a.example.com");
        await campaign.Attributes.AddAsync("Description", "Example description.");
        await campaign.Tags.AddAsync("Crime/ware");
        await campaign.SecurityLabels.AddAsync("TLP:GREEN");

        (await campaign.GetAsync(Include.All)).Value.Tags.Should().ContainSingle();
        (await org.Indicators.ListAsync(include: Include.All).ToListAsync()).Should().ContainSingle();
        (await org.Groups.Campaigns[created.Id.Value + 1].FindAsync()).Should().BeNull();
        await campaign.DeleteAsync();
    }
}
