namespace ThreatConnect.Quickstart.Tour;

internal static class TagsChapter
{
    public static async Task RunAsync(Guide guide)
    {
        var org = guide.Org;
        guide.Chapter("Tags: on an object, and by tag");

        await guide.ShowAsync(
            "Put a tag on a URL; a name may hold anything",
            async () => await org.Indicators.Urls["http://example.org/sample"].Tags.AddAsync("Nation State/APT #1"),
            Cells.Of);

        await guide.ShowAsync(
            "Read the tags on it",
            async () => await org.Indicators.Urls["http://example.org/sample"].Tags.ListAsync().ToListAsync(),
            tags => tags.Select(tag => (IReadOnlyList<string>)[tag.Name]));

        await guide.ShowAsync(
            "Take it off again",
            async () => await org.Indicators.Urls["http://example.org/sample"].Tags.RemoveAsync("Nation State/APT #1"),
            Cells.Of);

        await guide.ShowAsync(
            "Which adversaries carry a tag?",
            async () => await org.Tags["Crimeware"].Groups.Adversaries.ListAsync().ToListAsync(),
            adversaries => adversaries.Select(Cells.Row));

        await guide.ShowAsync(
            "Which indicators, of whatever type?",
            async () => await org.Tags["Phishing 🎣"].Indicators.ListAsync().ToListAsync(),
            indicators => indicators.Select(indicator => (IReadOnlyList<string>)[$"{indicator.Type}", indicator.Summary]));

        await guide.ShowAsync(
            "Which tags are there?",
            async () => await org.Tags.ListAsync(f => f.Name.StartsWith("C")).ToListAsync(),
            tags => tags.Select(tag => (IReadOnlyList<string>)[tag.Name]));
    }
}
