namespace ThreatConnect.Quickstart.Tour.Chapters;

internal static class GroupChapter
{
    public static async Task RunAsync(Guide guide, Adversary adversary)
    {
        var org = guide.Org;
        guide.Chapter("Get Group by Id");
        await guide.ReadAsync(
            $"The adversary with the id {adversary.Id.Value}",
            async () => await org.Groups.Adversaries[adversary.Id].GetAsync(Include.All),
            response => [Cells.Row(response.Value)],
            response => response.Value is { Name: "Example Bear", Attributes.Count: 1, SecurityLabels.Count: 1, Tags.Count: 2 });

        if (guide.IsOurs)
        {
            await guide.ShowAsync(
                "If it exists: null when there is none",
                async () => await org.Groups.Adversaries[999_999].FindAsync(),
                found => Cells.Of(found?.Name ?? "null"),
                found => found is null);
        }

        var group = await guide.ReadAsync(
            "A group of whatever type, called group below ...",
            async () => await org.Groups.ListAsync().FirstOrDefaultAsync(),
            group => Cells.Of($"{group?.Type}", group?.Name ?? "-"),
            group => group is { Name: "Example Bear" });

        if (group is not null)
        {
            await guide.ReadAsync(
                "... leads to its client",
                async () => await org.Groups.HandleOf(group).GetAsync(Include.Tags),
                response => Cells.Of(response.Value.Name, $"{response.Value.Tags?.Count ?? 0} tags"),
                response => response.Value.Tags!.Count == 2);
        }
    }
}
