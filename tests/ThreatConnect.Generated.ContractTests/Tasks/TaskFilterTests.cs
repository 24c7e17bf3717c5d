namespace ThreatConnect.ContractTests.Tasks;

// The nine filters of tasks, each with its operators.
public sealed class TaskFilterTests(PlatformServer server) : ContractTest(server)
{
    private const string Page = "/api/v2/tasks?resultStart=0&resultLimit=10000&owner=Common%20Community&filters=";

    private static readonly DateOnly s_day = new(2017, 7, 13);

    public static TheoryData<Func<TaskFilter, Filter<TaskEntity>>, string> Filters => new()
    {
        { f => f.Name == "Call Jo", "name%3DCall%20Jo" },
        { f => f.Name.StartsWith("Call"), "name%5ECall" },
        { f => f.DateAdded < s_day, "dateAdded%3C2017-07-13" },
        { f => f.DateAdded > s_day, "dateAdded%3E2017-07-13" },
        { f => f.Status == TaskEntityStatus.WaitingOnSomeone, "status%3DWaiting%20on%20Someone" },
        { f => f.Status != TaskEntityStatus.Completed, "status%21Completed" },
        { f => f.Assignee == "jdoe@example.com", "assignee%3Djdoe%40example.com" },
        { f => f.Escalatee == "12345678901234567890", "escalatee%3D12345678901234567890" },
        { f => f.Overdue == true, "overdue%3Dtrue" },
        { f => f.Escalated == false, "escalated%3Dfalse" },
        { f => f.Reminded == true, "reminded%3Dtrue" },
        { f => f.DueDate < s_day, "dueDate%3C2017-07-13" },
        { f => f.DueDate > s_day, "dueDate%3E2017-07-13" },
        { f => f.Status != "Completed" & f.Overdue == true & f.DueDate < s_day, "status%21Completed,overdue%3Dtrue,dueDate%3C2017-07-13" },
        { f => f.Assignee == "a" | f.Assignee == "b", "assignee%3Da,assignee%3Db&orParams=true" },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task A_filter_has_its_name_and_its_operators(Func<TaskFilter, Filter<TaskEntity>> filter, string query)
    {
        Platform.On("GET", Page + query).Returns(StubResponse.Many("task", 1, """{"id":54,"name":"Call Jo"}"""));

        (await Org.Tasks.ListAsync(filter).ToListAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task A_filter_can_be_made_before()
    {
        Filter<TaskEntity> prepared = new TaskFilter().Reminded == false;
        Platform.On("GET", Page + "reminded%3Dfalse&includes=labels").Returns(StubResponse.Many("task", 1, """{"id":54,"name":"Call Jo"}"""));

        (await Org.Tasks.ListAsync(prepared, Include.Labels).ToListAsync()).Should().ContainSingle();
    }
}
