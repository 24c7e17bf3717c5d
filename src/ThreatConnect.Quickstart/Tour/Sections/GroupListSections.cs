namespace ThreatConnect.Quickstart.Tour.Sections;

internal static class GroupListSections
{
    // Returns the adversaries; null where they cannot be read.
    public static async Task<List<Adversary>?> RunAsync(ExampleRunner runner)
    {
        var org = runner.Org;
        runner.Section("Get Groups by Type");
        var adversaries = await runner.ReadAsync(
            "The adversaries, with all that is attached to them; a list ends by itself, Take ends it sooner",
            async () => await org.Groups.Adversaries.ListAsync(include: Include.All).Take(100).ToListAsync(),
            adversaries => adversaries.Select(Cells.Row),
            adversaries => adversaries.Count == 4
                && adversaries[0] is
                {
                    Name: "Example Bear",
                    CreatedBy: not null,
                    Attributes.Count: 1,
                    SecurityLabels.Count: 1,
                    Tags.Count: 2,
                });

        runner.Section("Get Groups by Tag");
        await ByTagAsync(runner, adversaries?.SelectMany(adversary => adversary.Tags).FirstOrDefault()?.Name);

        runner.Section("Get Groups by Filter");
        await ByFilterAsync(runner, adversaries?.Select(adversary => adversary.Name).FirstOrDefault(Names.CanBeFiltered));
        await MoreFiltersAsync(runner);
        return adversaries;
    }

    private static async Task ByTagAsync(ExampleRunner runner, string? tag)
    {
        var org = runner.Org;
        if (tag is null)
        {
            runner.Skip("no adversary has a tag");
            return;
        }

        await runner.ReadAsync(
            $"Groups of whatever type with the tag {tag}",
            async () => await org.Tags[tag].Groups.ListAsync(include: Include.All).Take(100).ToListAsync(),
            groups => groups.Select(Cells.Row),
            groups => groups.Count == 4 && groups.All(group => group.Tags.Any(tag => tag.Name == "Crimeware")));

        await runner.ReadAsync(
            "Those of one type",
            async () => await org.Tags[tag].Groups.Adversaries.ListAsync().Take(100).ToListAsync(),
            adversaries => adversaries.Select(Cells.Row),
            adversaries => adversaries.Count == 3);
    }

    private static async Task ByFilterAsync(ExampleRunner runner, string? name)
    {
        var org = runner.Org;
        if (name is null)
        {
            runner.Skip("there is no adversary to name");
            return;
        }

        await runner.ReadAsync(
            $"Groups with the name {name}",
            async () => await org.Groups.ListAsync(f => f.Name == name, Include.All).Take(100).ToListAsync(),
            groups => groups.Select(Cells.Row),
            groups => groups is [{ Name: "Example Bear", Attributes.Count: 1 }]);
    }

    private static async Task MoreFiltersAsync(ExampleRunner runner)
    {
        var org = runner.Org;
        await runner.ReadAsync(
            "All of it: & is AND",
            async () => await org.Groups.Campaigns
                .ListAsync(f => f.Name.StartsWith("Operation") & f.FirstSeen > new DateOnly(2017, 7, 13))
                .Take(100)
                .ToListAsync(),
            campaigns => campaigns.Select(Cells.Row),
            campaigns => campaigns is [{ Name: "Operation Sample" }]);

        await runner.ReadAsync(
            "Any of it: | is OR",
            async () => await org.Groups.Campaigns
                .ListAsync(f => f.Name == "Operation Sample" | f.Name.StartsWith("Spring"))
                .Take(100)
                .ToListAsync(),
            campaigns => campaigns.Select(Cells.Row),
            campaigns => campaigns.Count == 2);

        await runner.ReadAsync(
            "How many? One row is asked for, and the server counts",
            async () => await org.Groups.Campaigns.ListAsync().CountAsync(),
            Cells.Count,
            count => count == 4);
    }
}
