namespace ThreatConnect.Quickstart.Tour.Sections;

internal static class GroupMetadataSection
{
    public static async Task RunAsync(ExampleRunner runner, Adversary adversary)
    {
        var group = runner.Org.Groups.Adversaries[adversary.Id];
        runner.Section("Get Group Metadata");

        await runner.ReadAsync(
            $"Groups that are associated with {adversary.Name}, which is called group here",
            async () => await group.Groups.ListAsync().Take(100).ToListAsync(),
            groups => groups.Select(Cells.Row),
            groups => groups is [{ Name: "Operation Sample" }]);

        await runner.ReadAsync(
            "Indicators that are associated with it",
            async () => await group.Indicators.ListAsync().Take(100).ToListAsync(),
            indicators => indicators.Select(Cells.Row),
            indicators => indicators is [{ Summary: "192.0.2.1" }]);

        await runner.ReadAsync(
            "Assets of victims that are associated with it",
            async () => await group.VictimAssets.ListAsync().Take(100).ToListAsync(),
            assets => assets.Select(Cells.Row),
            assets => assets is [{ Name: "info@bakery.example" }]);

        await runner.ReadAsync(
            "Its attributes",
            async () => await group.Attributes.ListAsync().Take(100).ToListAsync(),
            attributes => attributes.Select(Cells.Row),
            attributes => attributes is [{ Type: "Description", Value: "Bears like pastry." }]);

        await runner.ReadAsync(
            "Its tags",
            async () => await group.Tags.ListAsync().Take(100).ToListAsync(),
            tags => tags.Select(Cells.Row),
            tags => tags.Select(tag => tag.Name).Order().SequenceEqual(["Crimeware", "Nation State/APT #1"]));

        await runner.ReadAsync(
            "Its security labels",
            async () => await group.SecurityLabels.ListAsync().Take(100).ToListAsync(),
            labels => labels.Select(Cells.Row),
            labels => labels is [{ Name: "TLP:GREEN" }]);
    }
}
