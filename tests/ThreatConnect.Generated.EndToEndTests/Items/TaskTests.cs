using System.Net;

namespace ThreatConnect.EndToEndTests.Items;

public sealed class TaskTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>
{
    private static readonly DateTimeOffset s_past = new(2019, 4, 2, 10, 11, 12, TimeSpan.Zero);

    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    private string Me => instance.Simulator.AccessId;

    [Fact]
    public async Task A_task_lives_from_creation_to_deletion()
    {
        Response<TaskEntity> created = await _org.Tasks.CreateAsync(new()
        {
            Name = "look into it",
            Description = "Example Description.",
            DueDate = s_past,
            ReminderDate = s_past.AddDays(-2),
            EscalationDate = s_past.AddDays(2),
            Status = TaskEntityStatus.WaitingOnSomeone,
            Assignees = [new() { UserName = Me }],
            Escalatees = [new() { UserName = Me }],
        });
        created.StatusCode.Should().Be(HttpStatusCode.Created);
        var task = _org.Tasks[created.Value.Id];
        task.Id.Should().Be(created.Value.Id);

        TaskEntity read = await task.GetAsync();
        read.Should().BeEquivalentTo(new
        {
            Name = "look into it",
            DueDate = s_past,
            ReminderDate = s_past.AddDays(-2),
            EscalationDate = s_past.AddDays(2),
            Status = TaskEntityStatus.WaitingOnSomeone,
            Overdue = true,
            Escalated = true,
            Reminded = true,
        });
        read.Owner!.Name.Should().Be("My Organization");
        read.WebLink.Should().Contain("task.xhtml?task=");
        read.DateAdded.Should().BeCloseTo(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(1));
        read.Assignees.Should().ContainSingle().Which.UserName.Should().Be(Me);
        read.Escalatees.Should().ContainSingle().Which.UserName.Should().Be(Me);

        TaskEntity updated = await task.UpdateAsync(new() { Name = "done", Status = TaskEntityStatus.Completed });
        (updated.Name, updated.Status, updated.DueDate).Should().Be(("done", TaskEntityStatus.Completed, s_past), "what is not set stays as it is");
        updated.LastModified.Should().NotBeNull();
        (await task.UpdateAsync(new() { Status = TaskEntityStatus.Deferred, DueDate = s_past.AddYears(1), Assignees = [new() { UserName = Me }] })).Value.DueDate.Should().Be(s_past.AddYears(1));

        (await task.DeleteAsync()).StatusCode.Should().Be(HttpStatusCode.OK);
        (await task.FindAsync()).Should().BeNull();
        await task.Invoking(t => t.GetAsync()).Should().ThrowAsync<ThreatConnectApiException>().Where(e => e.StatusCode == HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_task_with_a_name_alone_is_not_started()
    {
        TaskEntity task = await _org.Tasks.CreateAsync(new() { Name = "bare" });

        task.Status.Should().Be(TaskEntityStatus.NotStarted);
        (task.DueDate, task.ReminderDate, task.EscalationDate).Should().Be((null, null, null));
        (task.Overdue, task.Escalated, task.Reminded).Should().Be((false, false, false));
        task.Assignees.Should().BeEmpty();
    }

    [Fact]
    public async Task Every_status_of_the_document_can_be_set()
    {
        TaskEntity task = await _org.Tasks.CreateAsync(new() { Name = "statuses" });
        var names = new List<string>();
        foreach (var status in (TaskEntityStatus[])[TaskEntityStatus.NotStarted, TaskEntityStatus.InProgress, TaskEntityStatus.Completed, TaskEntityStatus.WaitingOnSomeone, TaskEntityStatus.Deferred])
        {
            names.Add((await _org.Tasks[task.Id].UpdateAsync(new() { Status = status })).Value.Status!.Value);
        }

        names.Should().Equal("Not Started", "In Progress", "Completed", "Waiting on Someone", "Deferred");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Users_are_put_on_and_taken_off(bool escalatees)
    {
        TaskEntity created = await _org.Tasks.CreateAsync(new() { Name = "users" });
        var task = _org.Tasks[created.Id];
        var users = escalatees ? task.Escalatees : task.Assignees;
        (await users.ListAsync().ToListAsync()).Should().BeEmpty();

        (await users.AddAsync(Me)).StatusCode.Should().Be(HttpStatusCode.OK);

        (await users.ListAsync().ToListAsync()).Should().ContainSingle().Which.UserName.Should().Be(Me);
        (await users.GetAsync(Me)).Value.UserName.Should().Be(Me);
        TaskEntity read = await task.GetAsync();
        ((escalatees ? read.Escalatees : read.Assignees) ?? []).Select(user => user.UserName).Should().Equal(Me);
        ((escalatees ? read.Assignees : read.Escalatees) ?? []).Should().BeEmpty();

        (await users.RemoveAsync(Me)).StatusCode.Should().Be(HttpStatusCode.OK);
        (await users.ListAsync().ToListAsync()).Should().BeEmpty();
        (await users.FindAsync(Me)).Should().BeNull();
        await users.Invoking(u => u.AddAsync("nobody")).Should().ThrowAsync<ThreatConnectApiException>().Where(e => e.StatusCode == HttpStatusCode.NotFound);
    }
}
