using System.Globalization;

namespace ThreatConnect.Quickstart.Tour;

internal static class PagingChapter
{
    public static async Task RunAsync(Guide guide)
    {
        var (tc, org) = (guide.Client, guide.Org);
        guide.Chapter("Several owners, and paging");

        await guide.ShowAsync(
            "A campaign in another owner",
            async () => await tc.InOwner("Common Community").Groups.Campaigns.CreateAsync(new() { Name = "Operation Sample" }),
            response => Cells.Of([.. Cells.Row(response)]));

        await guide.ShowAsync(
            "One list over several owners",
            async () => await tc.InOwners("My Organization", "Common Community").Groups.Campaigns
                .ListAsync(f => f.Name == "Operation Sample")
                .ToListAsync(),
            campaigns => campaigns.Select(campaign => (IReadOnlyList<string>)[campaign.Name, campaign.OwnerName ?? "-"]));

        await guide.ShowAsync(
            "Page by page; the pages ask for themselves, the first one tells the total",
            async () =>
            {
                var pages = new List<Page<Indicator>>();
                await foreach (var page in org.Indicators.ListAsync(options: new() { PageSize = 8 }).AsPages())
                {
                    pages.Add(page);
                }

                return pages;
            },
            pages => pages.Select(page => (IReadOnlyList<string>)
            [
                string.Create(CultureInfo.InvariantCulture, $"{page.Items.Count} items"),
                page.Total is { } total ? string.Create(CultureInfo.InvariantCulture, $"of {total}") : string.Empty,
            ]));

        await guide.ShowAsync(
            "The first three, and no more is asked for",
            async () => await org.Indicators.ListAsync().Take(3).ToListAsync(),
            indicators => indicators.Select(indicator => (IReadOnlyList<string>)[$"{indicator.Type}", indicator.Summary]));
    }
}
