using System.Net;

namespace ThreatConnect.Quickstart.Tour.Chapters;

internal static class TagChapter
{
    public static async Task RunAsync(Guide guide)
    {
        var org = guide.Org;
        guide.Chapter("Tags");
        await guide.ReadAsync(
            "Which are there?",
            async () => await org.Tags.ListAsync(f => f.Name.StartsWith("C")).Take(100).ToListAsync(),
            tags => tags.Select(Cells.Row),
            tags => tags.Select(tag => tag.Name).Order().SequenceEqual(["C2: sample", "Crimeware"]));

        if (guide.IsOurs)
        {
            await WriteAsync(guide);
        }
    }

    private static async Task WriteAsync(Guide guide)
    {
        var org = guide.Org;
        await guide.ShowAsync(
            "Put one on; a name may hold anything",
            async () => await org.Indicators.Urls["http://example.org/sample"].Tags.AddAsync("Nation State/APT #1"),
            Cells.Of,
            response => response.StatusCode == HttpStatusCode.Created);

        await guide.ShowAsync(
            "Is it on?",
            async () => await org.Tags["Nation State/APT #1"].IsOnAsync(org.Indicators.Urls["http://example.org/sample"]),
            isOn => Cells.Of($"{isOn}"),
            isOn => isOn);

        await guide.ShowAsync(
            "Take it off",
            async () => await org.Indicators.Urls["http://example.org/sample"].Tags.RemoveAsync("Nation State/APT #1"),
            Cells.Of,
            response => response.StatusCode == HttpStatusCode.OK);

        await guide.ShowAsync(
            "Indicators with a tag of another script",
            async () => await org.Tags["Phishing 🎣"].Indicators.ListAsync().ToListAsync(),
            indicators => indicators.Select(Cells.Row),
            indicators => indicators.Count == 2);
    }
}
