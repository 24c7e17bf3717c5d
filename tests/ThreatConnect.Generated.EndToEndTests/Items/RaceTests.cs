namespace ThreatConnect.EndToEndTests.Items;

// What another program does between the requests of one call.
public sealed class RaceTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>
{
    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    [Fact]
    public async Task A_group_that_another_program_deletes_is_created()
    {
        var id = await CreateAsync("deleted");
        await using var client = ClientWith("PUT", () => _org.Groups.Campaigns[id].DeleteAsync());

        Campaign campaign = await client.Groups.Campaigns.CreateOrUpdateAsync(new() { Name = "deleted" });

        campaign.Id.Should().NotBe(id);
        (await _org.Groups.Campaigns.FindByNameAsync("deleted"))!.Id.Should().Be(campaign.Id);
    }

    [Fact]
    public async Task A_group_that_another_program_replaces_is_there_once()
    {
        var id = await CreateAsync("replaced");
        CampaignId replacement = default;
        await using var client = ClientWith("PUT", async () =>
        {
            await _org.Groups.Campaigns[id].DeleteAsync();
            replacement = await CreateAsync("replaced");
        });

        var campaign = await client.Groups.Campaigns.CreateOrUpdateAsync(new() { Name = "replaced" });

        campaign.Value.Id.Should().Be(replacement);
        (await _org.Groups.Campaigns.FindByNameAsync("replaced"))!.Id.Should().Be(replacement);
    }

    [Fact]
    public async Task An_indicator_that_another_program_creates_is_there_once()
    {
        IndicatorId id = default;
        await using var client = ClientWith("POST", async () =>
            id = (await _org.Indicators.Hosts.CreateAsync(new() { HostName = "race.example", Confidence = 50 })).Value.Id);

        HostEntity host = await client.Indicators.Hosts.GetOrCreateAsync(new() { HostName = "race.example", Rating = 3 });

        (host.Id, host.Rating, host.Confidence).Should().Be((id, 3, 50));
    }

    private async Task<CampaignId> CreateAsync(string name) => (await _org.Groups.Campaigns.CreateAsync(new() { Name = name })).Value.Id;

    // Does something before the first request with a method is sent.
    private ThreatConnectClient ClientWith(string method, Func<Task> before) => new(
        instance.Simulator.BaseAddress,
        new HmacCredential(instance.Simulator.AccessId, instance.Simulator.SecretKey),
        new ThreatConnectClientOptions { Handlers = [new Interruption(method, before)] });

    private sealed class Interruption(string method, Func<Task> before) : DelegatingHandler
    {
        private bool _isDone;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Method.Method == method && !_isDone)
            {
                _isDone = true;
                await before();
            }

            return await base.SendAsync(request, cancellationToken);
        }
    }
}
