namespace ThreatConnect.Quickstart.Tour.Sections;

internal static class OwnerSections
{
    public static async Task RunAsync(ExampleRunner runner)
    {
        var tc = runner.Client;
        runner.Section("Get Available Owners");
        await runner.ReadAsync(
            "Every owner that I can see",
            async () => await tc.Owners.ListAsync().ToListAsync(),
            owners => owners.Select(Cells.Row),
            owners => owners.Select(owner => owner.Name).SequenceEqual(["My Organization", "Common Community", "Example Source"]));

        runner.Section("Get My Owners");
        var mine = await runner.ReadAsync(
            "My own organization, called mine below",
            async () => await tc.Owners.GetMineAsync(),
            response => [Cells.Row(response.Value)],
            response => response.Value is { Name: "My Organization" } owner && owner.Type == OwnerType.Organization);

        runner.Section("Get My Members");
        await runner.ReadAsync(
            "Its members",
            async () => await tc.Owners.ListMembersAsync().ToListAsync(),
            members => members.Select(Cells.Row),
            members => members.Any(member => member.UserName == "avery@example.com"));

        runner.Section("Get Metrics");
        await runner.ReadAsync(
            "Of every owner, day by day; here the latest first",
            async () => await tc.Owners.ListMetricsAsync().ToListAsync(),
            metrics => metrics.OrderByDescending(metric => metric.MetricDate).Select(Cells.Row),
            metrics => metrics.Select(metric => metric.OwnerName).Distinct().Count() == 3);

        if (mine is not null)
        {
            await runner.ReadAsync(
                "Of one owner",
                async () => await tc.Owners[mine.Value.Id].ListMetricsAsync().ToListAsync(),
                metrics => metrics.OrderByDescending(metric => metric.MetricDate).Select(Cells.Row),
                metrics => metrics.Max(metric => metric.TotalGroup) == 8);
        }
    }
}
