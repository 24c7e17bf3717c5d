namespace ThreatConnect.Quickstart.Tour;

internal static class CampaignChapter
{
    public static async Task RunAsync(Guide guide)
    {
        var org = guide.Org;
        guide.Chapter("A campaign, from creation to deletion");

        var created = await guide.ShowAsync(
            "Create; the answer is what is called created below",
            async () => await org.Groups.Campaigns.CreateAsync(new()
            {
                Name = "camp-3",
                FirstSeen = new(2019, 4, 2, 0, 0, 0, TimeSpan.Zero),
            }),
            response => Cells.Of([.. Cells.Row(response), $"{(int)response.StatusCode} {response.StatusCode}"]));

        await guide.ShowAsync(
            "Get, with everything that is attached to it",
            async () =>
            {
                var campaign = org.Groups.Campaigns[created.Value.Id];
                return await campaign.GetAsync(Include.All);
            },
            response => Cells.Of([.. Cells.Row(response), $"created by {response.Value.CreatedBy}"]));

        await guide.ShowAsync(
            "Update: only what is set is sent",
            async () => await org.Groups.Campaigns[created.Value.Id].UpdateAsync(new() { Name = "camp-3b" }),
            response => Cells.Of([.. Cells.Row(response)]));

        await guide.ShowAsync(
            "Delete",
            async () => await org.Groups.Campaigns[created.Value.Id].DeleteAsync(),
            Cells.Of);

        await guide.ShowAsync(
            "Find: null, when there is none",
            async () => await org.Groups.Campaigns[created.Value.Id].FindAsync(),
            found => Cells.Of(found is null ? "null" : found.Name));

        var adversary = await guide.ShowAsync(
            "The other types work alike: an adversary, called adversary below",
            async () => await org.Groups.Adversaries.CreateAsync(new() { Name = "Example Heron" }),
            response => Cells.Of([.. Cells.Row(response)]));

        await guide.ShowAsync(
            "And away with it",
            async () => await org.Groups.Adversaries[adversary.Value.Id].DeleteAsync(),
            Cells.Of);
    }
}
