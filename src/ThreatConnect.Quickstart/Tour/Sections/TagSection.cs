using System.Net;

namespace ThreatConnect.Quickstart.Tour.Sections;

internal static class TagSection
{
    public static async Task RunAsync(ExampleRunner runner)
    {
        var org = runner.Org;
        runner.Section("Tags");
        await runner.ReadAsync(
            "Which are there?",
            async () => await org.Tags.ListAsync(f => f.Name.StartsWith("C")).Take(100).ToListAsync(),
            tags => tags.Select(Cells.Row),
            tags => tags.Select(tag => tag.Name).Order().SequenceEqual(["C2: sample", "Crimeware"]));

        if (runner.IsSimulator)
        {
            await WriteAsync(runner);
        }
    }

    private static async Task WriteAsync(ExampleRunner runner)
    {
        var org = runner.Org;
        await runner.ShowAsync(
            "Put one on; a name may hold anything",
            async () => await org.Indicators.Urls["http://example.org/sample"].Tags.AddAsync("Nation State/APT #1"),
            Cells.Of,
            response => response.StatusCode == HttpStatusCode.Created);

        await runner.ShowAsync(
            "Is it on?",
            async () => await org.Tags["Nation State/APT #1"].IsOnAsync(org.Indicators.Urls["http://example.org/sample"]),
            isOn => Cells.Of($"{isOn}"),
            isOn => isOn);

        await runner.ShowAsync(
            "Take it off",
            async () => await org.Indicators.Urls["http://example.org/sample"].Tags.RemoveAsync("Nation State/APT #1"),
            Cells.Of,
            response => response.StatusCode == HttpStatusCode.OK);

        await runner.ShowAsync(
            "Indicators with a tag of another script",
            async () => await org.Tags["Phishing 🎣"].Indicators.ListAsync().ToListAsync(),
            indicators => indicators.Select(Cells.Row),
            indicators => indicators.Count == 2);
    }
}
