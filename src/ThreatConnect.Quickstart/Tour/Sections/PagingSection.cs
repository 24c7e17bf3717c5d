using System.Globalization;

namespace ThreatConnect.Quickstart.Tour.Sections;

internal static class PagingSection
{
    public static async Task RunAsync(ExampleRunner runner)
    {
        var org = runner.Org;
        runner.Section("Pages, and several owners");
        await runner.ReadAsync(
            "Page by page; the pages ask for themselves, the first one tells the total",
            async () =>
            {
                var pages = new List<Page<Indicator>>();
                await foreach (var page in org.Indicators.ListAsync(options: new() { PageSize = 8, MaxItems = 24 }).AsPages())
                {
                    pages.Add(page);
                }

                return pages;
            },
            pages => pages.Select(page => (IReadOnlyList<string>)
            [
                string.Create(CultureInfo.InvariantCulture, $"{page.Items.Count} items"),
                page.Total is { } total ? string.Create(CultureInfo.InvariantCulture, $"of {total}") : string.Empty,
            ]),
            pages => pages.Select(page => page.Items.Count).SequenceEqual([8, 5]) && pages[0].Total == 13);

        if (runner.IsSimulator)
        {
            await AcrossOwnersAsync(runner);
        }
    }

    private static async Task AcrossOwnersAsync(ExampleRunner runner)
    {
        var tc = runner.Client;
        await runner.ShowAsync(
            "A campaign in another owner",
            async () => await tc.InOwner("Common Community").Groups.Campaigns.CreateAsync(new() { Name = "Operation Sample" }),
            response => [Cells.Row(response.Value)],
            response => response.Value.Name == "Operation Sample");

        await runner.ShowAsync(
            "One list over several owners",
            async () => await tc.InOwners("My Organization", "Common Community").Groups.Campaigns
                .ListAsync(f => f.Name == "Operation Sample")
                .ToListAsync(),
            campaigns => campaigns.Select(campaign => (IReadOnlyList<string>)[campaign.Name, campaign.OwnerName ?? "-"]),
            campaigns => campaigns.Select(campaign => campaign.OwnerName).Order().SequenceEqual(["Common Community", "My Organization"]));
    }
}
