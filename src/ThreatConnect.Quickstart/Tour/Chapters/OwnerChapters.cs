namespace ThreatConnect.Quickstart.Tour.Chapters;

internal static class OwnerChapters
{
    public static async Task RunAsync(Guide guide)
    {
        var tc = guide.Client;
        guide.Chapter("Get Available Owners");
        await guide.ReadAsync(
            "Every owner that I can see",
            async () => await tc.Owners.ListAsync().ToListAsync(),
            owners => owners.Select(Cells.Row),
            owners => owners.Select(owner => owner.Name).SequenceEqual(["My Organization", "Common Community", "Example Source"]));

        guide.Chapter("Get My Owners");
        var mine = await guide.ReadAsync(
            "My own organization, called mine below",
            async () => await tc.Owners.GetMineAsync(),
            response => [Cells.Row(response.Value)],
            response => response.Value is { Name: "My Organization" } owner && owner.Type == OwnerType.Organization);

        guide.Chapter("Get My Members");
        await guide.ReadAsync(
            "Its members",
            async () => await tc.Owners.ListMembersAsync().ToListAsync(),
            members => members.Select(Cells.Row),
            members => members.Any(member => member.UserName == "avery@example.com"));

        guide.Chapter("Get Metrics");
        await guide.ReadAsync(
            "Of every owner, day by day; here the latest first",
            async () => await tc.Owners.ListMetricsAsync().ToListAsync(),
            metrics => metrics.OrderByDescending(metric => metric.MetricDate).Select(Cells.Row),
            metrics => metrics.Select(metric => metric.OwnerName).Distinct().Count() == 3);

        if (mine is not null)
        {
            await guide.ReadAsync(
                "Of one owner",
                async () => await tc.Owners[mine.Value.Id].ListMetricsAsync().ToListAsync(),
                metrics => metrics.OrderByDescending(metric => metric.MetricDate).Select(Cells.Row),
                metrics => metrics.Max(metric => metric.TotalGroup) == 8);
        }
    }
}
