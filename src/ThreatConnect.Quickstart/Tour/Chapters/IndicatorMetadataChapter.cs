namespace ThreatConnect.Quickstart.Tour.Chapters;

internal static class IndicatorMetadataChapter
{
    public static async Task RunAsync(Guide guide, Address address)
    {
        var indicator = guide.Org.Indicators.Addresses[address.Ip];
        guide.Chapter("Get Indicator Metadata");

        await guide.ReadAsync(
            $"Groups that are associated with {address.Ip}, which is called indicator here",
            async () => await indicator.Groups.ListAsync().Take(100).ToListAsync(),
            groups => groups.Select(Cells.Row),
            groups => groups is [{ Name: "Example Bear" }]);

        await guide.ReadAsync(
            "Indicators that are associated with it",
            async () => await indicator.Indicators.ListAsync().Take(100).ToListAsync(),
            indicators => indicators.Select(Cells.Row),
            indicators => indicators is [{ Summary: "http://example.org/sample" }]);

        await guide.ReadAsync(
            "Its attributes",
            async () => await indicator.Attributes.ListAsync().Take(100).ToListAsync(),
            attributes => attributes.Select(Cells.Row),
            attributes => attributes is [{ Value: "Where the bear calls from." }]);

        await guide.ReadAsync(
            "Its tags",
            async () => await indicator.Tags.ListAsync().Take(100).ToListAsync(),
            tags => tags.Select(Cells.Row),
            tags => tags is [{ Name: "Crimeware" }]);

        await guide.ReadAsync(
            "Its security labels",
            async () => await indicator.SecurityLabels.ListAsync().Take(100).ToListAsync(),
            labels => labels.Select(Cells.Row),
            labels => labels is [{ Name: "TLP:GREEN" }]);
    }
}
