namespace ThreatConnect.EndToEndTests.Items;

// Every row of evidence.md §4.4 with every operator, against three tasks that differ in everything.
public sealed class TaskFilterTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>, IAsyncLifetime
{
    private static readonly DateTimeOffset s_past = new(2019, 4, 2, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset s_future = new(2119, 4, 2, 10, 0, 0, TimeSpan.Zero);

    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    private string Me => instance.Simulator.AccessId;

    public async Task InitializeAsync()
    {
        if (await _org.Tasks.ListAsync().CountAsync() == 0)
        {
            await _org.Tasks.CreateAsync(new() { Name = "past", DueDate = s_past, ReminderDate = s_past, EscalationDate = s_future, Assignees = [new() { UserName = Me }] });
            await _org.Tasks.CreateAsync(new() { Name = "future", DueDate = s_future, ReminderDate = s_future, EscalationDate = s_past, Escalatees = [new() { UserName = Me }] });
            await _org.Tasks.CreateAsync(new() { Name = "past and done", DueDate = s_past.AddYears(2), Status = TaskEntityStatus.Completed });
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Names() => await Check(
        (f => f.Name == "past", ["past"]),
        (f => f.Name.StartsWith("past"), ["past", "past and done"]));

    [Fact]
    public async Task Statuses() => await Check(
        (f => f.Status == TaskEntityStatus.Completed, ["past and done"]),
        (f => f.Status == "Not Started", ["past", "future"]),
        (f => f.Status != TaskEntityStatus.Completed, ["past", "future"]),
        (f => f.Status != "Not Started", ["past and done"]));

    [Fact]
    public async Task Users() => await Check(
        (f => f.Assignee == Me, ["past"]),
        (f => f.Escalatee == Me, ["future"]),
        (f => f.Assignee == "nobody", []));

    [Fact]
    public async Task Flags() => await Check(
        (f => f.Overdue == true, ["past"]),
        (f => f.Overdue == false, ["future", "past and done"]),
        (f => f.Escalated == true, ["future"]),
        (f => f.Escalated == false, ["past", "past and done"]),
        (f => f.Reminded == true, ["past"]),
        (f => f.Reminded == false, ["future", "past and done"]));

    [Fact]
    public async Task Dates()
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        await Check(
            (f => f.DueDate < new DateOnly(2019, 4, 3), ["past"]),
            (f => f.DueDate > new DateOnly(2019, 4, 3), ["future", "past and done"]),
            (f => f.DueDate > new DateOnly(2019, 4, 3) & f.DueDate < new DateOnly(2022, 1, 1), ["past and done"]),
            (f => f.DateAdded > today.AddDays(-1) & f.DateAdded < today.AddDays(2), ["past", "future", "past and done"]),
            (f => f.DateAdded < today.AddDays(-1), []));
    }

    [Fact]
    public async Task Several_at_once() => await Check(
        (f => f.Name.StartsWith("past") & f.Status != TaskEntityStatus.Completed, ["past"]),
        (f => f.Overdue == true | f.Escalated == true, ["past", "future"]));

    private async Task Check(params (Func<TaskFilter, Filter<TaskEntity>> Filter, string[] Names)[] rows)
    {
        foreach (var (filter, names) in rows)
        {
            var tasks = await _org.Tasks.ListAsync(filter).ToListAsync();
            tasks.Select(task => task.Name).Should().BeEquivalentTo(names);
            (await _org.Tasks.ListAsync(filter(new TaskFilter())).CountAsync()).Should().Be(names.Length);
        }
    }
}
