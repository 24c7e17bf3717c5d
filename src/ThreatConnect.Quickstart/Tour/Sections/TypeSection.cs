namespace ThreatConnect.Quickstart.Tour.Sections;

internal static class TypeSection
{
    public static async Task RunAsync(ExampleRunner runner)
    {
        var tc = runner.Client;
        runner.Section("Types that the instance knows");
        await runner.ReadAsync(
            "Of indicators",
            async () => await tc.Types.Indicators.ListAsync().ToListAsync(),
            types => types.Select(type => (IReadOnlyList<string>)[type.Name, type.ApiBranch ?? "-"]),
            types => types.Any(type => type is { Name: "Address", ApiBranch: "addresses" }));

        await runner.ReadAsync(
            "Of associations",
            async () => await tc.Types.Associations.ListAsync().ToListAsync(),
            types => types.Select(type => (IReadOnlyList<string>)[type.Name, type.ApiBranch ?? "-"]),
            types => types.Any(type => type is { Name: "URL Host", ApiBranch: "urlHost" }));

        await runner.ReadAsync(
            "Of attributes",
            async () => await tc.Types.Attributes.ListAsync().ToListAsync(),
            types => types.Select(type => (IReadOnlyList<string>)[type.Name, $"{type.MaxSize}"]),
            types => types.Any(type => type.Name == "Description"));
    }
}
