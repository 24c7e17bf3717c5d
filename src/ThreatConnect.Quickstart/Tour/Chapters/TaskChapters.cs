using System.Net;

namespace ThreatConnect.Quickstart.Tour.Chapters;

internal static class TaskChapters
{
    public static async Task RunAsync(Guide guide)
    {
        var org = guide.Org;
        guide.Chapter("Tasks");
        await guide.ReadAsync(
            "The tasks, with all that is attached to them",
            async () => await org.Tasks.ListAsync(include: Include.All).Take(100).ToListAsync(),
            tasks => tasks.Select(Cells.Row),
            tasks => tasks is [{ Name: "Warn the bakery", Tags.Count: 1 }]);

        await guide.ReadAsync(
            "By filter",
            async () => await org.Tasks.ListAsync(f => f.Status != TaskEntityStatus.Completed).Take(100).ToListAsync(),
            tasks => tasks.Select(Cells.Row),
            tasks => tasks is [{ Name: "Warn the bakery" }]);

        if (guide.IsOurs)
        {
            await WriteAsync(guide);
        }
    }

    private static async Task WriteAsync(Guide guide)
    {
        var (tc, org) = (guide.Client, guide.Org);
        User me = await tc.WhoAmIAsync();
        TaskEntity created = await guide.ShowAsync(
            "Create one; the answer is called created below",
            async () => await org.Tasks.CreateAsync(new() { Name = "Block the address", DueDate = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero) }),
            response => [Cells.Row(response.Value)],
            response => response is { StatusCode: HttpStatusCode.Created, Value: { Name: "Block the address", DueDate.Year: 2030 } });

        await guide.ShowAsync(
            "Give it to somebody",
            async () => await org.Tasks[created.Id].Assignees.AddAsync(me.UserName!),
            Cells.Of,
            response => response.StatusCode == HttpStatusCode.OK);

        await guide.ShowAsync(
            "It is done",
            async () => await org.Tasks[created.Id].UpdateAsync(new() { Status = TaskEntityStatus.Completed }),
            response => [Cells.Row(response.Value)],
            response => response.Value.Status == TaskEntityStatus.Completed);

        await guide.ShowAsync(
            "Delete it",
            async () => await org.Tasks[created.Id].DeleteAsync(),
            Cells.Of,
            response => response.StatusCode == HttpStatusCode.OK);
    }
}
