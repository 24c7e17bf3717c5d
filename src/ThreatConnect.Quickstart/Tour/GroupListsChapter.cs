namespace ThreatConnect.Quickstart.Tour;

internal static class GroupListsChapter
{
    public static async Task RunAsync(Guide guide)
    {
        var org = guide.Org;
        guide.Chapter("Groups: lists, what comes with them, and filters");

        await guide.ShowAsync(
            "Every adversary, with its tags",
            async () => await org.Groups.Adversaries.ListAsync(include: Include.Tags).ToListAsync(),
            adversaries => adversaries.Select(Cells.Row));

        await guide.ShowAsync(
            "Groups of all types in one list",
            async () => await org.Groups.ListAsync().ToListAsync(),
            groups => groups.Select(group => (IReadOnlyList<string>)[$"#{group.Id.Value}", $"{group.Type}", group.Name]));

        var first = await guide.ShowAsync(
            "One of them, called first below ...",
            async () => await org.Groups.ListAsync(f => f.Name == "Example Bear").FirstOrDefaultAsync(),
            group => Cells.Of($"{group?.Type}", group?.Name ?? "-"));

        await guide.ShowAsync(
            "... leads to its client, whatever its type is",
            async () => await org.Groups.OfType(first!.Type)[first.Id].GetAsync(Include.Tags),
            group => Cells.Of(group.Value.Name, Cells.Tags(group.Value.Tags)));

        await guide.ShowAsync(
            "By filter, all of it: & is AND",
            async () => await org.Groups.Campaigns
                .ListAsync(f => f.Name.StartsWith("Operation") & f.FirstSeen > new DateOnly(2017, 7, 13))
                .ToListAsync(),
            campaigns => campaigns.Select(Cells.Row));

        await guide.ShowAsync(
            "By filter, any of it: | is OR",
            async () => await org.Groups.Campaigns
                .ListAsync(f => f.Name == "Operation Sample" | f.Name.StartsWith("Spring"))
                .ToListAsync(),
            campaigns => campaigns.Select(Cells.Row));

        await guide.ShowAsync(
            "How many? One row is asked for, and the server counts",
            async () => await org.Groups.Campaigns.ListAsync().CountAsync(),
            Cells.Count);
    }
}
