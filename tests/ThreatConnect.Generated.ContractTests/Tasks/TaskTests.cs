namespace ThreatConnect.ContractTests.Tasks;

public sealed class TaskTests(PlatformServer server) : ContractTest(server)
{
    private const string One = "/api/v2/tasks/54?owner=Common%20Community";

    // A single response, with dates in unusual forms and an id as text.
    private const string Item = """
        {"id":"54","name":"Call Jo","owner":{"id":1,"name":"Common Community","type":"Community"},"dateAdded":"2017-07-13T17:50:17",
        "lastModified":"2016-07-13T17:50:25-05:00Z","webLink":"https://app.threatconnect.com/auth/workflow/task.xhtml?task=54","status":"Waiting on Someone",
        "escalated":false,"reminded":true,"overdue":true,"dueDate":"2017-7-20T00:00:00-04:00","reminderDate":"2017-07-19T10:00:00.000Z","escalationDate":1500724800000,
        "assignee":[{"userName":"jdoe@example.com","firstName":"Jo","lastName":"Doe"}],"escalatee":{"userName":"12345678901234567890"},"description":"d"}
        """;

    private static readonly DateTimeOffset s_dueDate = new(2017, 7, 20, 0, 0, 0, TimeSpan.FromHours(-4));

    [Fact]
    public async Task Tasks_are_listed_by_page()
    {
        Platform.On("GET", "/api/v2/tasks?resultStart=0&resultLimit=2&owner=Common%20Community").Returns(StubResponse.Many(
            "task",
            3,
            """{"id":"54","name":"Call Jo","ownerName":"Common Community","dateAdded":"2017-07-13T17:50:17Z","webLink":"w","status":"Not Started","escalated":false,"reminded":false,"overdue":false}""",
            """{"id":55,"name":"Write to Jo","status":"Deferred"}"""));
        Platform.On("GET", "/api/v2/tasks?resultStart=2&resultLimit=2&owner=Common%20Community").Returns(StubResponse.Many("task", null, """{"id":56,"name":"Visit Jo","status":"On Hold"}"""));

        var tasks = await Org.Tasks.ListAsync(options: new() { PageSize = 2 }).ToListAsync();

        tasks.Should().BeEquivalentTo(
            [
                new TaskEntity
                {
                    Id = 54, Name = "Call Jo", OwnerName = "Common Community", DateAdded = new DateTimeOffset(2017, 7, 13, 17, 50, 17, TimeSpan.Zero), WebLink = "w",
                    Status = TaskEntityStatus.NotStarted, Escalated = false, Reminded = false, Overdue = false,
                },
                new TaskEntity { Id = 55, Name = "Write to Jo", Status = TaskEntityStatus.Deferred },
                new TaskEntity { Id = 56, Name = "Visit Jo", Status = "On Hold" },
            ],
            options => options.WithStrictOrdering());
    }

    [Fact]
    public async Task Tasks_are_counted_by_one_row()
    {
        Platform.On("GET", "/api/v2/tasks?resultStart=0&resultLimit=1&owner=Common%20Community").Returns(StubResponse.Many("task", 12, """{"id":54,"name":"Call Jo"}"""));

        (await Org.Tasks.ListAsync().CountAsync()).Should().Be(12);
    }

    [Fact]
    public async Task Tasks_of_several_owners_are_listed()
    {
        Platform.On("GET", "/api/v2/tasks?resultStart=0&resultLimit=10000&owner=MyOrg&owner=Common%20Community&filters=name%5ECall")
            .Returns(StubResponse.Many("task", 1, """{"id":54,"name":"Call Jo","ownerName":"MyOrg"}"""));

        var tasks = await Client.InOwners("MyOrg", "Common Community").Tasks.ListAsync(f => f.Name.StartsWith("Call")).ToListAsync();

        tasks.Should().ContainSingle().Which.OwnerName.Should().Be("MyOrg");
    }

    [Fact]
    public async Task A_task_is_created_with_all_its_members()
    {
        Platform.On(
            "POST",
            "/api/v2/tasks?owner=Common%20Community",
            """
            {"name":"Call Jo","assignee":[{"userName":"jdoe@example.com"},{"userName":"asmith"}],"escalatee":[{"userName":"12345678901234567890"}],
            "dueDate":"2017-07-20T04:00:00Z","escalationDate":"2017-07-22T12:00:00Z","reminderDate":"2017-07-19T10:00:00Z","description":"d","status":"In Progress"}
            """).Returns(StubResponse.One("task", Item, 201));

        var created = await Org.Tasks.CreateAsync(new()
        {
            Name = "Call Jo",
            Assignees = [new() { UserName = "jdoe@example.com" }, new() { UserName = "asmith" }],
            Escalatees = [new() { UserName = "12345678901234567890" }],
            DueDate = s_dueDate,
            EscalationDate = new DateTimeOffset(2017, 7, 22, 12, 0, 0, TimeSpan.Zero),
            ReminderDate = new DateTimeOffset(2017, 7, 19, 10, 0, 0, TimeSpan.Zero),
            Description = "d",
            Status = TaskEntityStatus.InProgress,
        });

        created.StatusCode.Should().Be(HttpStatusCode.Created);
        created.Value.Id.Should().Be(new TaskId(54));
    }

    [Fact]
    public async Task A_task_needs_no_more_than_a_name()
    {
        Platform.On("POST", "/api/v2/tasks", """{"name":"Call Jo"}""").Returns(StubResponse.One("task", """{"id":54,"name":"Call Jo","status":"Not Started"}""", 201));

        TaskEntity created = await Client.Tasks.CreateAsync(new() { Name = "Call Jo" });

        created.Should().BeEquivalentTo(new TaskEntity { Id = 54, Name = "Call Jo", Status = TaskEntityStatus.NotStarted });
    }

    [Fact]
    public async Task A_task_is_got_by_its_id()
    {
        Platform.On("GET", One).Returns(StubResponse.One("task", Item));

        TaskEntity task = await Org.Tasks[54].GetAsync();

        task.Should().BeEquivalentTo(new TaskEntity
        {
            Id = 54,
            Name = "Call Jo",
            Owner = new Owner { Id = 1, Name = "Common Community", Type = OwnerType.Community },
            DateAdded = new DateTimeOffset(2017, 7, 13, 17, 50, 17, TimeSpan.Zero),
            LastModified = new DateTimeOffset(2016, 7, 13, 17, 50, 25, TimeSpan.FromHours(-5)),
            WebLink = "https://app.threatconnect.com/auth/workflow/task.xhtml?task=54",
            Status = TaskEntityStatus.WaitingOnSomeone,
            Escalated = false,
            Reminded = true,
            Overdue = true,
            DueDate = s_dueDate,
            ReminderDate = new DateTimeOffset(2017, 7, 19, 10, 0, 0, TimeSpan.Zero),
            EscalationDate = new DateTimeOffset(2017, 7, 22, 12, 0, 0, TimeSpan.Zero),
            Assignees = [new User { UserName = "jdoe@example.com", FirstName = "Jo", LastName = "Doe" }],
            Escalatees = [new User { UserName = "12345678901234567890" }],
            Description = "d",
        });
    }

    [Fact]
    public async Task A_task_without_an_owner_has_no_query()
    {
        Platform.On("GET", "/api/v2/tasks/54").Returns(StubResponse.One("task", Item));
        Platform.On("DELETE", "/api/v2/tasks/54").Returns(StubResponse.Success);

        await Client.Tasks[54].GetAsync();
        await Client.Tasks[54].DeleteAsync();
    }

    [Fact]
    public async Task A_task_is_found_or_not()
    {
        Platform.On("GET", One).Returns(StubResponse.One("task", Item), StubResponse.NotFound);

        (await Org.Tasks[54].FindAsync())!.Name.Should().Be("Call Jo");
        (await Org.Tasks[54].FindAsync()).Should().BeNull();
    }

    public static TheoryData<TaskUpdate, string> Updates => new()
    {
        { new() { Name = "Call Jo again" }, """{"name":"Call Jo again"}""" },
        { new() { DueDate = s_dueDate }, """{"dueDate":"2017-07-20T04:00:00Z"}""" },
        { new() { ReminderDate = s_dueDate }, """{"reminderDate":"2017-07-20T04:00:00Z"}""" },
        { new() { EscalationDate = s_dueDate }, """{"escalationDate":"2017-07-20T04:00:00Z"}""" },
        { new() { Description = "" }, """{"description":""}""" },
        { new() { Assignees = [new() { UserName = "asmith" }] }, """{"assignee":[{"userName":"asmith"}]}""" },
        { new() { Escalatees = [new() { UserName = "asmith" }] }, """{"escalatee":[{"userName":"asmith"}]}""" },
        { new() { Status = TaskEntityStatus.Completed, Description = "done" }, """{"status":"Completed","description":"done"}""" },
    };

    [Theory]
    [MemberData(nameof(Updates))]
    public async Task A_task_is_updated_with_what_is_set(TaskUpdate update, string body)
    {
        Platform.On("PUT", One, body).Returns(StubResponse.One("task", Item));

        TaskEntity updated = await Org.Tasks[54].UpdateAsync(update);

        updated.Id.Should().Be(new TaskId(54));
    }

    [Theory]
    [InlineData("Not Started")]
    [InlineData("In Progress")]
    [InlineData("Completed")]
    [InlineData("Waiting on Someone")]
    [InlineData("Deferred")]
    [InlineData("Status Of Tomorrow")]
    public async Task A_task_has_any_status(string status)
    {
        Platform.On("PUT", One, $$"""{"status":"{{status}}"}""").Returns(StubResponse.One("task", $$"""{"id":54,"name":"Call Jo","status":"{{status}}"}"""));

        TaskEntity updated = await Org.Tasks[54].UpdateAsync(new() { Status = status });

        updated.Status.ToString().Should().Be(status);
    }

    [Fact]
    public void The_five_statuses_have_names() =>
        new[] { TaskEntityStatus.NotStarted, TaskEntityStatus.InProgress, TaskEntityStatus.Completed, TaskEntityStatus.WaitingOnSomeone, TaskEntityStatus.Deferred }
            .Select(status => status.ToString()).Should().Equal("Not Started", "In Progress", "Completed", "Waiting on Someone", "Deferred");

    [Fact]
    public async Task A_task_is_deleted_by_its_id()
    {
        Platform.On("DELETE", One).Returns(StubResponse.Success);

        var deleted = await Org.Tasks[54].DeleteAsync();

        deleted.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("\"true\"", true)]
    [InlineData("\"false\"", false)]
    [InlineData("null", null)]
    public async Task Flags_may_be_texts_and_statuses_may_be_absent(string wire, bool? expected)
    {
        Platform.On("GET", One).Returns(StubResponse.One("task", $$"""{"id":54,"name":"x","escalated":{{wire}},"reminded":{{wire}},"overdue":{{wire}},"dueDate":null,"assignee":[]}"""));

        TaskEntity task = await Org.Tasks[54].GetAsync();

        task.Should().BeEquivalentTo(new TaskEntity { Id = 54, Name = "x", Escalated = expected, Reminded = expected, Overdue = expected, Assignees = [] });
    }

    [Theory]
    [InlineData(400, "Please enter a valid status")]
    [InlineData(404, "The requested resource was not found")]
    public async Task The_error_message_for_an_update_is_on_the_exception(int status, string message)
    {
        Platform.On("PUT", One, """{"status":"Lost"}""").Returns(StubResponse.Failure(status, message));

        var failure = await Org.Tasks[54].Invoking(task => task.UpdateAsync(new() { Status = "Lost" })).Should().ThrowAsync<ThreatConnectApiException>();

        failure.Which.Should().BeEquivalentTo(new { StatusCode = (HttpStatusCode)status, ServerMessage = message });
    }
}
