namespace ThreatConnect.Quickstart.Tour.Chapters;

internal static class TypeChapter
{
    public static async Task RunAsync(Guide guide)
    {
        var tc = guide.Client;
        guide.Chapter("Types that the instance knows");
        await guide.ReadAsync(
            "Of indicators",
            async () => await tc.Types.Indicators.ListAsync().ToListAsync(),
            types => types.Select(type => (IReadOnlyList<string>)[type.Name, type.ApiBranch ?? "-"]),
            types => types.Any(type => type is { Name: "Address", ApiBranch: "addresses" }));

        await guide.ReadAsync(
            "Of associations",
            async () => await tc.Types.Associations.ListAsync().ToListAsync(),
            types => types.Select(type => (IReadOnlyList<string>)[type.Name, type.ApiBranch ?? "-"]),
            types => types.Any(type => type is { Name: "URL Host", ApiBranch: "urlHost" }));

        await guide.ReadAsync(
            "Of attributes",
            async () => await tc.Types.Attributes.ListAsync().ToListAsync(),
            types => types.Select(type => (IReadOnlyList<string>)[type.Name, $"{type.MaxSize}"]),
            types => types.Any(type => type.Name == "Description"));
    }
}
