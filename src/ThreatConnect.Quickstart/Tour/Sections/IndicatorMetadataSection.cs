namespace ThreatConnect.Quickstart.Tour.Sections;

internal static class IndicatorMetadataSection
{
    public static async Task RunAsync(ExampleRunner runner, Address address)
    {
        var indicator = runner.Org.Indicators.Addresses[address.Ip];
        runner.Section("Get Indicator Metadata");

        await runner.ReadAsync(
            $"Groups that are associated with {address.Ip}, which is called indicator here",
            async () => await indicator.Groups.ListAsync().Take(100).ToListAsync(),
            groups => groups.Select(Cells.Row),
            groups => groups is [{ Name: "Example Bear" }]);

        await runner.ReadAsync(
            "Indicators that are associated with it",
            async () => await indicator.Indicators.ListAsync().Take(100).ToListAsync(),
            indicators => indicators.Select(Cells.Row),
            indicators => indicators is [{ Summary: "http://example.org/sample" }]);

        await runner.ReadAsync(
            "Its attributes",
            async () => await indicator.Attributes.ListAsync().Take(100).ToListAsync(),
            attributes => attributes.Select(Cells.Row),
            attributes => attributes is [{ Value: "Where the bear calls from." }]);

        await runner.ReadAsync(
            "Its tags",
            async () => await indicator.Tags.ListAsync().Take(100).ToListAsync(),
            tags => tags.Select(Cells.Row),
            tags => tags is [{ Name: "Crimeware" }]);

        await runner.ReadAsync(
            "Its security labels",
            async () => await indicator.SecurityLabels.ListAsync().Take(100).ToListAsync(),
            labels => labels.Select(Cells.Row),
            labels => labels is [{ Name: "TLP:GREEN" }]);
    }
}
