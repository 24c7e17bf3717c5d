namespace ThreatConnect.ContractTests.Associations;

// Associated tasks; requests below another task or a victim have no owner.
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
    [MemberData(nameof(ItemTypes))]
    public async Task Tasks_are_listed_got_put_on_and_taken_off(ItemType itemType) =>
        await CallAsync(HandleOf(itemType).Tasks, new TaskId(72), PathOf(itemType), s_task, HasOwner(itemType));

    [Theory]
    [MemberData(nameof(ItemTypes))]
    public async Task Tasks_are_listed_by_page(ItemType itemType)
    {
        var owner = HasOwner(itemType) ? "&owner=Common%20Community" : string.Empty;
        Platform.On("GET", $"{PathOf(itemType)}/tasks?resultStart=0&resultLimit=1{owner}").Returns(StubResponse.Many("task", 2, """{"id":72,"name":"a"}"""));
        Platform.On("GET", $"{PathOf(itemType)}/tasks?resultStart=1&resultLimit=1{owner}").Returns(StubResponse.Many("task", null, """{"id":"73","name":"b","status":"Kind Of Tomorrow"}"""));

        var tasks = await HandleOf(itemType).Tasks.ListAsync(new() { PageSize = 1 }).ToListAsync();

        tasks.Should().BeEquivalentTo(
            [new TaskEntity { Id = 72, Name = "a" }, new TaskEntity { Id = 73, Name = "b", Status = "Kind Of Tomorrow" }], options => options.WithStrictOrdering());
    }

    private static bool HasOwner(ItemType itemType) => itemType is ItemType.Group or ItemType.Indicator;
}
