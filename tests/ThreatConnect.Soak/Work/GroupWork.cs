namespace ThreatConnect.Soak.Work;

// Campaigns: created, tagged, renamed, read, deleted.
internal sealed class GroupWork(Setting setting) : Caller(setting)
{
    protected override async Task WorkAsync(CancellationToken cancellationToken)
    {
        Campaign created = await Client.Groups.Campaigns.CreateAsync(new() { Name = Name }, cancellationToken: cancellationToken);
        var campaign = Client.Groups.Campaigns[created.Id];
        await campaign.Tags.AddAsync(Name, cancellationToken: cancellationToken);
        await campaign.UpdateAsync(new() { Name = $"{Name} renamed" }, cancellationToken: cancellationToken);
        Campaign read = await campaign.GetAsync(cancellationToken: cancellationToken);
        Expect(read.Id == created.Id && read.Name == $"{Name} renamed", $"is {read.Id} {read.Name}");
        var tags = await campaign.Tags.ListAsync(cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        Expect(tags.Select(tag => tag.Name).SequenceEqual([Name]), $"has {tags.Count} tags");
        await campaign.DeleteAsync(cancellationToken: cancellationToken);
        Expect(await campaign.FindAsync(cancellationToken: cancellationToken) is null, "is still there");
        Done("groups: created, tagged, renamed, read, deleted");
    }

    protected override async Task CleanUpAsync(bool isComplete)
    {
        var left = await Client.Groups.Campaigns.ListAsync(f => f.Name.StartsWith(Name)).ToListAsync();
        var own = left.Where(campaign => campaign.Name == Name || campaign.Name == $"{Name} renamed").ToList();
        Expect(own.Count <= (isComplete ? 0 : 1), $"is there {own.Count} times");
        foreach (var campaign in own)
        {
            await Client.Groups.Campaigns[campaign.Id].DeleteAsync();
        }
    }
}
