using System.Net;

namespace ThreatConnect.Quickstart.Tour.Sections;

internal static class TaskSections
{
    public static async Task RunAsync(ExampleRunner runner)
    {
        var org = runner.Org;
        runner.Section("Tasks");
        await runner.ReadAsync(
            "The tasks, with all that is attached to them",
            async () => await org.Tasks.ListAsync(include: Include.All).Take(100).ToListAsync(),
            tasks => tasks.Select(Cells.Row),
            tasks => tasks is [{ Name: "Warn the bakery", Tags.Count: 1 }]);

        await runner.ReadAsync(
            "By filter",
            async () => await org.Tasks.ListAsync(f => f.Status != TaskEntityStatus.Completed).Take(100).ToListAsync(),
            tasks => tasks.Select(Cells.Row),
            tasks => tasks is [{ Name: "Warn the bakery" }]);

        if (runner.IsSimulator)
        {
            await WriteAsync(runner);
        }
    }

    private static async Task WriteAsync(ExampleRunner runner)
    {
        var (tc, org) = (runner.Client, runner.Org);
        User me = await tc.WhoAmIAsync();
        TaskEntity created = await runner.ShowAsync(
            "Create one; the answer is called created below",
            async () => await org.Tasks.CreateAsync(new()
            {
                Name = "Block the address",
                DueDate = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero)
            }),
            response => [Cells.Row(response.Value)],
            response => response is { StatusCode: HttpStatusCode.Created, Value: { Name: "Block the address", DueDate.Year: 2030 } });

        await runner.ShowAsync(
            "Give it to somebody",
            async () => await org.Tasks[created.Id].Assignees.AddAsync(me.UserName!),
            Cells.Of,
            response => response.StatusCode == HttpStatusCode.OK);

        await runner.ShowAsync(
            "It is done",
            async () => await org.Tasks[created.Id].UpdateAsync(new() { Status = TaskEntityStatus.Completed }),
            response => [Cells.Row(response.Value)],
            response => response.Value.Status == TaskEntityStatus.Completed);

        await runner.ShowAsync(
            "Delete it",
            async () => await org.Tasks[created.Id].DeleteAsync(),
            Cells.Of,
            response => response.StatusCode == HttpStatusCode.OK);
    }
}
