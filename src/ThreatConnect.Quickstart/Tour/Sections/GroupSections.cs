namespace ThreatConnect.Quickstart.Tour.Sections;

internal static class GroupSections
{
    public static async Task RunAsync(ExampleRunner runner)
    {
        var adversaries = await GroupListSections.RunAsync(runner) ?? [];
        if (adversaries is not [var adversary, ..])
        {
            runner.Skip("there is no adversary");
            return;
        }

        await GroupSection.RunAsync(runner, adversary);
        await GroupMetadataSection.RunAsync(runner, adversary);
        if (runner.IsSimulator)
        {
            await GroupWritingSections.RunAsync(runner, adversaries[1]);
        }
    }
}

internal static class GroupSection
{
    public static async Task RunAsync(ExampleRunner runner, Adversary adversary)
    {
        var org = runner.Org;
        runner.Section("Get Group by Id");
        await runner.ReadAsync(
            $"The adversary with the id {adversary.Id.Value}",
            async () => await org.Groups.Adversaries[adversary.Id].GetAsync(Include.All),
            response => [Cells.Row(response.Value)],
            response => response.Value is { Name: "Example Bear", Attributes.Count: 1, SecurityLabels.Count: 1, Tags.Count: 2 });

        if (runner.IsSimulator)
        {
            await runner.ShowAsync(
                "If it exists: null when there is none",
                async () => await org.Groups.Adversaries[999_999].FindAsync(),
                found => Cells.Of(found?.Name ?? "null"),
                found => found is null);
        }

        var group = await runner.ReadAsync(
            "A group of whatever type, called group below ...",
            async () => await org.Groups.ListAsync().FirstOrDefaultAsync(),
            group => Cells.Of($"{group?.Type}", group?.Name ?? "-"),
            group => group is { Name: "Example Bear" });

        if (group is not null)
        {
            await runner.ReadAsync(
                "... leads to its client",
                async () => await org.Groups.HandleOf(group).GetAsync(Include.Tags),
                response => Cells.Of(response.Value.Name, $"{response.Value.Tags.Count} tags"),
                response => response.Value.Tags.Count == 2);
        }
    }
}
