using ThreatConnect.Custom;

namespace ThreatConnect.NativeAot;

// Many at once.
internal static class BatchSteps
{
    public static async Task RunAsync(OwnerScope org)
    {
        var camp = new BatchGroup(new CampaignCreate { Name = "camp-batch" }) { Tags = ["Crimeware"], Attributes = [new("Description", "Written in a batch.")] };
        var hosts = Enumerable.Range(1, 20).Select(number => new BatchIndicator(new HostCreate { HostName = $"h{number}.example" }) { AssociatedGroups = [camp] });
        var outcomes = await org.Batch.CreateAsync([camp, .. hosts, new BatchIndicator(new VoodooDollCreate { DollName = "Batched" })]).ToListAsync();
        Console.WriteLine($"batch: {string.Join(' ', outcomes.GroupBy(outcome => outcome.State).Select(group => $"{group.Count()} {group.Key}"))}");
        Campaign read = (await org.Groups.Campaigns.ListAsync(f => f.Name == "camp-batch", Include.Tags).FirstOrDefaultAsync())!;
        Console.WriteLine($"batched: {read.Tags.Single().Name}, {await org.Groups.Campaigns[read.Id].Indicators.Hosts.ListAsync().CountAsync()} hosts, {(await org.Indicators.VoodooDolls["Batched"].FindAsync()) is not null}");
    }
}
