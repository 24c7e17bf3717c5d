using System.Globalization;

namespace ThreatConnect.Quickstart.Tour.Chapters;

internal static class PagingChapter
{
    public static async Task RunAsync(Guide guide)
    {
        var org = guide.Org;
        guide.Chapter("Pages, and several owners");
        await guide.ReadAsync(
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

        if (guide.IsOurs)
        {
            await AcrossOwnersAsync(guide);
        }
    }

    private static async Task AcrossOwnersAsync(Guide guide)
    {
        var tc = guide.Client;
        await guide.ShowAsync(
            "A campaign in another owner",
            async () => await tc.InOwner("Common Community").Groups.Campaigns.CreateAsync(new() { Name = "Operation Sample" }),
            response => [Cells.Row(response.Value)],
            response => response.Value.Name == "Operation Sample");

        await guide.ShowAsync(
            "One list over several owners",
            async () => await tc.InOwners("My Organization", "Common Community").Groups.Campaigns
                .ListAsync(f => f.Name == "Operation Sample")
                .ToListAsync(),
            campaigns => campaigns.Select(campaign => (IReadOnlyList<string>)[campaign.Name, campaign.OwnerName ?? "-"]),
            campaigns => campaigns.Select(campaign => campaign.OwnerName).Order().SequenceEqual(["Common Community", "My Organization"]));
    }
}
