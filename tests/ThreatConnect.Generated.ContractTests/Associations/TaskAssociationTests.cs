namespace ThreatConnect.ContractTests.Associations;

/// <summary>The tasks at the other end; no owner is named where another task or a victim is asked.</summary>
public sealed class TaskAssociationTests(PlatformServer server) : AssociationTest(server)
{
    private static readonly AssociationRow s_task = new(
        "tasks",
        "task",
        "72",
        """{"id":"72","name":"Call back","ownerName":"Common Community","dateAdded":"2017-07-13T17:50:17","status":"Deferred","escalated":false,"reminded":"true","overdue":true}""",
        new
        {
            Id = new TaskId(72), Name = "Call back", OwnerName = "Common Community", Status = TaskEntityStatus.Deferred, Escalated = false, Reminded = true, Overdue = true,
            DateAdded = new DateTimeOffset(2017, 7, 13, 17, 50, 17, TimeSpan.Zero),
        });

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task Tasks_are_listed_got_put_on_and_taken_off(Parent parent) =>
        await CallAsync(HandleOf(parent).Tasks, new TaskId(72), PathOf(parent), s_task, HasOwner(parent));

    [Theory]
    [MemberData(nameof(Parents))]
    public async Task Tasks_are_listed_by_page(Parent parent)
    {
        var owner = HasOwner(parent) ? "&owner=Common%20Community" : string.Empty;
        Platform.On("GET", $"{PathOf(parent)}/tasks?resultStart=0&resultLimit=1{owner}").Answers(Answer.Many("task", 2, """{"id":72,"name":"a"}"""));
        Platform.On("GET", $"{PathOf(parent)}/tasks?resultStart=1&resultLimit=1{owner}").Answers(Answer.Many("task", null, """{"id":"73","name":"b","status":"Kind Of Tomorrow"}"""));

        var tasks = await HandleOf(parent).Tasks.ListAsync(new() { PageSize = 1 }).ToListAsync();

        tasks.Should().BeEquivalentTo(
            [new TaskEntity { Id = 72, Name = "a" }, new TaskEntity { Id = 73, Name = "b", Status = "Kind Of Tomorrow" }], options => options.WithStrictOrdering());
    }

    private static bool HasOwner(Parent parent) => parent is Parent.Group or Parent.Indicator;
}
