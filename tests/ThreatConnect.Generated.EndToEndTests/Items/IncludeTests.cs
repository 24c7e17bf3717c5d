using ThreatConnect.EndToEndTests.Examples;

namespace ThreatConnect.EndToEndTests.Items;

// evidence.md §3.3: what the includes add, to single objects and to lists of them.
public sealed class IncludeTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>
{
    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    public static TheoryData<string, Include> Rows
    {
        get
        {
            var rows = new TheoryData<string, Include>();
            foreach (var itemType in (string[])["Campaign", "URL", "Task", "Victim"])
            {
                foreach (var include in (Include[])[Include.None, Include.Additional, Include.Attributes, Include.Labels, Include.Tags, Include.Tags | Include.Attributes, Include.All])
                {
                    rows.Add(itemType, include);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Only_the_requested_members_are_there(string itemType, Include include)
    {
        var handle = await ExampleItems.HandleAsync(_org, itemType);
        var attribute = await handle.Attributes.AddAsync("Description", "x");
        await handle.Attributes[attribute.Value.Id].SecurityLabels.AddAsync("TLP:RED");
        await handle.SecurityLabels.AddAsync("TLP:GREEN");
        await handle.Tags.AddAsync("included");

        var single = await GetAsync(handle, include);
        var listed = (await ListAsync(handle, include)).Should().ContainSingle(shown => shown.Id == single.Id).Which;

        foreach (var shown in (Shown[])[single, listed])
        {
            shown.Attributes.Select(a => (a.Id, a.Value)).Should().Equal(include.HasFlag(Include.Attributes) ? [(attribute.Value.Id, "x")] : []);
            shown.Attributes.SelectMany(a => a.SecurityLabels).Select(label => label.Name).Should().Equal(include.HasFlag(Include.Attributes) ? ["TLP:RED"] : []);
            shown.Labels.Select(label => label.Name).Should().Equal(include.HasFlag(Include.Labels) ? ["TLP:GREEN"] : []);
            shown.Tags.Select(tag => tag.Name).Should().Equal(include.HasFlag(Include.Tags) ? ["included"] : []);
            shown.HasAdditional.Should().Be(include.HasFlag(Include.Additional) && itemType != "Victim", "evidence.md §3.3 gives victims nothing additional");
        }
    }

    private static async Task<Shown> GetAsync(ItemHandle handle, Include include) => handle switch
    {
        CampaignHandle campaign => Shown.Of(await campaign.GetAsync(include)),
        UrlHandle url => Shown.Of(await url.GetAsync(include)),
        TaskHandle task => Shown.Of((await task.FindAsync(include))!),
        _ => Shown.Of((await ((VictimHandle)handle).FindAsync(include))!),
    };

    private async Task<IReadOnlyList<Shown>> ListAsync(ItemHandle handle, Include include) => handle switch
    {
        CampaignHandle => [.. (await _org.Groups.Campaigns.ListAsync(include: include).ToListAsync()).Select(Shown.Of)],
        UrlHandle => [.. (await _org.Indicators.Urls.ListAsync(include: include).ToListAsync()).Select(Shown.Of)],
        TaskHandle => [.. (await _org.Tasks.ListAsync(f => f.Name.StartsWith("a"), include).ToListAsync()).Select(Shown.Of)],
        _ => [.. (await _org.Victims.ListAsync(include: include).ToListAsync()).Select(Shown.Of)],
    };

    private sealed record Shown(long Id, IReadOnlyList<AttributeEntity> Attributes, IReadOnlyList<SecurityLabel> Labels, IReadOnlyList<Tag> Tags, bool HasAdditional)
    {
        public static Shown Of(Campaign item) => new(item.Id.Value, item.Attributes, item.SecurityLabels, item.Tags, item.Xid is not null && item.CreatedBy is not null && item.CommunityOrSource is not null);

        public static Shown Of(Url item) => new(item.Id.Value, item.Attributes, item.SecurityLabels, item.Tags, item.ObservationCount is not null && item.FalsePositiveCount is not null && item.Active is not null);

        public static Shown Of(TaskEntity item) => new(item.Id.Value, item.Attributes, item.SecurityLabels, item.Tags, item.Xid is not null);

        public static Shown Of(Victim item) => new(item.Id.Value, item.Attributes, item.SecurityLabels, item.Tags, HasAdditional: false);
    }
}
