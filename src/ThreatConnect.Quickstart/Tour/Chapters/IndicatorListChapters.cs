namespace ThreatConnect.Quickstart.Tour.Chapters;

internal static class IndicatorListChapters
{
    // Returns the first address; null where there is none, or it cannot be read.
    public static async Task<Address?> RunAsync(Guide guide)
    {
        var org = guide.Org;
        guide.Chapter("Get Indicator by Type");
        var addresses = await guide.ReadAsync(
            "The addresses, with all that is attached to them",
            async () => await org.Indicators.Addresses.ListAsync(include: Include.All).Take(100).ToListAsync(),
            addresses => addresses.Select(Cells.Row),
            addresses => addresses.Count == 3 && addresses[0] is { Ip: "192.0.2.1", Attributes.Count: 1, SecurityLabels.Count: 1, Tags.Count: 1 });

        guide.Chapter("Get Indicators by Tag");
        await ByTagAsync(guide, addresses?.SelectMany(address => address.Tags ?? []).FirstOrDefault()?.Name);

        guide.Chapter("Get Indicators by Filter");
        var first = addresses?.FirstOrDefault();
        await ByFilterAsync(guide, first?.Ip);
        return first;
    }

    private static async Task ByTagAsync(Guide guide, string? tag)
    {
        var org = guide.Org;
        if (tag is null)
        {
            guide.Skip("no address has a tag");
            return;
        }

        await guide.ReadAsync(
            $"Indicators of whatever type with the tag {tag}",
            async () => await org.Tags[tag].Indicators.ListAsync(include: Include.All).Take(100).ToListAsync(),
            indicators => indicators.Select(Cells.Row),
            indicators => indicators.Count == 4 && indicators.All(indicator => indicator.Tags!.Any(tag => tag.Name == "Crimeware")));
    }

    private static async Task ByFilterAsync(Guide guide, string? summary)
    {
        var org = guide.Org;
        if (summary is null)
        {
            guide.Skip("there is no address to name");
            return;
        }

        await guide.ReadAsync(
            $"Indicators with the summary {summary}",
            async () => await org.Indicators.ListAsync(f => f.Summary == summary, Include.All).Take(100).ToListAsync(),
            indicators => indicators.Select(Cells.Row),
            indicators => indicators is [{ Summary: "192.0.2.1", Attributes.Count: 1 }]);
    }
}
