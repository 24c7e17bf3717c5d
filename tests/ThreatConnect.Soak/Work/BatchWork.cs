namespace ThreatConnect.Soak.Work;

// Batches of groups and hosts, created and deleted again.
internal sealed class BatchWork(Setting setting) : Caller(setting)
{
    private const int Count = 120;

    private static readonly BatchOptions s_options = new() { MaxItems = 50 };

    protected override async Task WorkAsync(CancellationToken cancellationToken)
    {
        var items = Items();
        var outcomes = new List<BatchOutcome>();
        await foreach (var outcome in Client.Batch.CreateAsync(items, s_options, cancellationToken: cancellationToken))
        {
            outcomes.Add(outcome);
        }

        Expect(outcomes.Select(outcome => outcome.Index).Order().SequenceEqual(Enumerable.Range(0, Count).Select(index => (long?)index)), "not one outcome an item");
        Expect(!outcomes.Any(outcome => outcome.State == BatchOutcomeState.Failed), $"failed: {outcomes.Find(outcome => outcome.State == BatchOutcomeState.Failed)?.Reason}");
        foreach (var outcome in outcomes.Where(outcome => outcome.State == BatchOutcomeState.Succeeded && outcome.Index % 2 == 1).Take(5))
        {
            Expect(await Client.Indicators.Hosts[HostName(outcome.Index!.Value)].FindAsync(cancellationToken: cancellationToken) is not null, "succeeded and is not there");
        }

        Done($"batches of {Count} items");
    }

    protected override async Task CleanUpAsync(bool isComplete)
    {
        foreach (var campaign in await Client.Groups.Campaigns.ListAsync(f => f.Name == Name).ToListAsync())
        {
            await Client.Groups.Campaigns[campaign.Id].DeleteAsync();
        }

        for (var index = 1; index < Count; index += 2)
        {
            var host = Client.Indicators.Hosts[HostName(index)];
            if (await host.FindAsync() is not null)
            {
                await host.DeleteAsync();
            }
        }
    }

    private List<BatchItem> Items() => [.. Enumerable.Range(0, Count).Select(index => (BatchItem)(index % 2 == 0
        ? new BatchGroup(new CampaignCreate { Name = Name }) { Xid = $"{Name}-{index}" }
        : new BatchIndicator(new HostCreate { HostName = HostName(index) }) { Tags = [Name] }))];

    private string HostName(long index) => $"h{index}.{Name}.example.com";
}
