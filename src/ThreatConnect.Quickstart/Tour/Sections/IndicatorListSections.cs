namespace ThreatConnect.Quickstart.Tour.Sections;

internal static class IndicatorListSections
{
    // Returns the first address; null where there is none, or it cannot be read.
    public static async Task<Address?> RunAsync(ExampleRunner runner)
    {
        var org = runner.Org;
        runner.Section("Get Indicator by Type");
        var addresses = await runner.ReadAsync(
            "The addresses, with all that is attached to them",
            async () => await org.Indicators.Addresses.ListAsync(include: Include.All).Take(100).ToListAsync(),
            addresses => addresses.Select(Cells.Row),
            addresses => addresses.Count == 3
                && addresses[0] is { Ip: "192.0.2.1", Attributes.Count: 1, SecurityLabels.Count: 1, Tags.Count: 1 });

        runner.Section("Get Indicators by Tag");
        await ByTagAsync(runner, addresses?.SelectMany(address => address.Tags).FirstOrDefault()?.Name);

        runner.Section("Get Indicators by Filter");
        var first = addresses?.FirstOrDefault();
        await ByFilterAsync(runner, first?.Ip);
        return first;
    }

    private static async Task ByTagAsync(ExampleRunner runner, string? tag)
    {
        var org = runner.Org;
        if (tag is null)
        {
            runner.Skip("no address has a tag");
            return;
        }

        await runner.ReadAsync(
            $"Indicators of whatever type with the tag {tag}",
            async () => await org.Tags[tag].Indicators.ListAsync(include: Include.All).Take(100).ToListAsync(),
            indicators => indicators.Select(Cells.Row),
            indicators => indicators.Count == 4 && indicators.All(indicator => indicator.Tags.Any(tag => tag.Name == "Crimeware")));
    }

    private static async Task ByFilterAsync(ExampleRunner runner, string? summary)
    {
        var org = runner.Org;
        if (summary is null)
        {
            runner.Skip("there is no address to name");
            return;
        }

        await runner.ReadAsync(
            $"Indicators with the summary {summary}",
            async () => await org.Indicators.ListAsync(f => f.Summary == summary, Include.All).Take(100).ToListAsync(),
            indicators => indicators.Select(Cells.Row),
            indicators => indicators is [{ Summary: "192.0.2.1", Attributes.Count: 1 }]);
    }
}
