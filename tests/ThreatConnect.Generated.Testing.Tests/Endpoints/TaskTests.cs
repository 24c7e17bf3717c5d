namespace ThreatConnect.Testing.Tests.Endpoints;

public sealed class TaskTests
{
    private const string Link = "https://127.0.0.1/auth/workflow/task.xhtml?task=";
    private const string Mine = """{"id":1,"name":"My Organization","type":"Organization"}""";

    [Fact]
    public async Task A_task_is_created_read_updated_and_deleted()
    {
        await using var server = await TestServer.StartAsync();
        var created = await server.PostAsync("/v2/tasks", """
            {"name":"call them","dueDate":"2024-06-01T10:00:00Z","escalationDate":"2024-06-02T10:00:00+02:00","reminderDate":"2024-05-30","description":"now"}
            """);
        var id = created.Data["task"]!["id"]!.GetValue<long>();
        var expected = $$"""
            {"status":"Success","data":{"task":{
              "id":{{id}},"name":"call them","owner":{{Mine}},"dateAdded":"2024-05-06T12:00:00Z","webLink":"{{Link}}{{id}}","status":"Not Started",
              "dueDate":"2024-06-01T10:00:00Z","escalationDate":"2024-06-02T08:00:00Z","reminderDate":"2024-05-30T00:00:00Z",
              "escalated":false,"reminded":false,"overdue":false} } }
            """;
        created.ShouldBe(HttpStatusCode.Created, expected);
        (await server.GetAsync($"/v2/tasks/{id}")).ShouldBe(HttpStatusCode.OK, expected);

        server.Clock.Now = server.Clock.Now.AddDays(25);
        (await server.PutAsync($"/v2/tasks/{id}", """{"status":"In Progress"}""")).ShouldBe(HttpStatusCode.OK, $$"""
            {"status":"Success","data":{"task":{
              "id":{{id}},"name":"call them","owner":{{Mine}},"dateAdded":"2024-05-06T12:00:00Z","lastModified":"2024-05-31T12:00:00Z",
              "webLink":"{{Link}}{{id}}","status":"In Progress",
              "dueDate":"2024-06-01T10:00:00Z","escalationDate":"2024-06-02T08:00:00Z","reminderDate":"2024-05-30T00:00:00Z",
              "escalated":false,"reminded":true,"overdue":false} } }
            """);

        (await server.DeleteAsync($"/v2/tasks/{id}")).ShouldBeSuccess();
        (await server.GetAsync($"/v2/tasks/{id}")).ShouldBeNotFound();
        (await server.PutAsync($"/v2/tasks/{id}", "{}")).ShouldBeNotFound();
        (await server.DeleteAsync($"/v2/tasks/{id}")).ShouldBeNotFound();
    }

    [Theory]
    [InlineData("Not Started")]
    [InlineData("In Progress")]
    [InlineData("Completed")]
    [InlineData("Waiting on Someone")]
    [InlineData("Deferred")]
    public async Task Each_status_can_be_set_at_once(string status)
    {
        await using var server = await TestServer.StartAsync();
        var id = await server.CreateAsync("/v2/tasks", $$"""{"name":"n","status":"{{status}}"}""");
        (await server.GetAsync($"/v2/tasks/{id}")).Data["task"]!["status"]!.GetValue<string>().Should().Be(status);
    }

    [Fact]
    public async Task Lists_show_the_tasks_of_the_owner_and_neither_users_nor_dates_that_are_unset()
    {
        await using var server = await TestServer.StartAsync();
        await server.CreateAsync("/v2/tasks", """{"name":"mine"}""");
        var id = await server.CreateAsync(
            "/v2/tasks?owner=Example%20Source",
            $$"""{"name":"source","assignee":[{"userName":"{{server.Simulator.AccessId}}"}]}""");

        (await server.GetAsync("/v2/tasks?owner=Example%20Source")).ShouldBe(HttpStatusCode.OK, $$"""
            {"status":"Success","data":{"resultCount":1,"task":[{
              "id":{{id}},"name":"source","ownerName":"Example Source","dateAdded":"2024-05-06T12:00:00Z","webLink":"{{Link}}{{id}}",
              "status":"Not Started","escalated":false,"reminded":false,"overdue":false}] } }
            """);
        (await server.GetAsync("/v2/tasks?owner=My%20Organization&owner=Example%20Source")).Each("task", "name")
            .Should().Equal("mine", "source");
        var second = await server.GetAsync("/v2/tasks?owner=My%20Organization&owner=Example%20Source&resultStart=1&resultLimit=1");
        second.Each("task", "name").Should().Equal("source");
        second.Data["resultCount"].Should().BeNull();
    }

    [Theory]
    [InlineData("name%3Dlate", "late")]
    [InlineData("name%5El", "late", "later")]
    [InlineData("dateAdded%3E2024-05-06", "late", "later", "done")]
    [InlineData("dateAdded%3C2024-05-06")]
    [InlineData("status%3DNot%20Started", "late", "later")]
    [InlineData("status!Not%20Started", "done")]
    [InlineData("assignee%3Davery%40example.com", "late")]
    [InlineData("escalatee%3Davery%40example.com", "later")]
    [InlineData("overdue%3Dtrue", "late")]
    [InlineData("escalated%3Dtrue", "later")]
    [InlineData("reminded%3Dtrue", "done")]
    [InlineData("reminded%3Dfalse", "late", "later")]
    [InlineData("dueDate%3C2024-05-10", "late", "done")]
    [InlineData("dueDate%3E2024-05-10", "later")]
    [InlineData("overdue%3Dtrue,escalated%3Dtrue&orParams=true", "late", "later")]
    public async Task Tasks_are_filtered(string filters, params string[] names)
    {
        await using var server = await TestServer.StartAsync();
        await server.CreateAsync("/v2/tasks", """{"name":"late","dueDate":"2024-05-05","assignee":[{"userName":"avery@example.com"}]}""");
        await server.CreateAsync(
            "/v2/tasks",
            """{"name":"later","dueDate":"2024-05-15","escalationDate":"2024-05-05","escalatee":[{"userName":"avery@example.com"}]}""");
        await server.CreateAsync(
            "/v2/tasks", """{"name":"done","dueDate":"2024-05-05","reminderDate":"2024-05-05","status":"Completed"}""");

        (await server.GetAsync($"/v2/tasks?filters={filters}")).Each("task", "name").Should().Equal(names);
    }

    [Theory]
    [InlineData("assignees", "assignee")]
    [InlineData("escalatees", "escalatee")]
    public async Task Users_are_put_on_a_task_and_taken_off(string branch, string member)
    {
        await using var server = await TestServer.StartAsync();
        var id = await server.CreateAsync("/v2/tasks", """{"name":"n"}""");
        var users = $"/v2/tasks/{id}/{branch}";
        var me = $$"""{"userName":"{{server.Simulator.AccessId}}","firstName":"API","lastName":"User"}""";
        const string avery = """{"userName":"avery@example.com","firstName":"Avery","lastName":"Analyst"}""";

        (await server.PostAsync($"{users}/{server.Simulator.AccessId}")).ShouldBeSuccess();
        (await server.PostAsync($"{users}/{server.Simulator.AccessId}")).ShouldBeSuccess();
        (await server.PostAsync($"{users}/avery%40example.com")).ShouldBeSuccess();
        (await server.GetAsync(users)).ShouldBe(
            HttpStatusCode.OK, $$"""{"status":"Success","data":{"resultCount":2,"user":[{{me}},{{avery}}]} }""");
        (await server.GetAsync($"{users}?resultStart=1")).ShouldBe(
            HttpStatusCode.OK, $$"""{"status":"Success","data":{"user":[{{avery}}]} }""");
        (await server.GetAsync($"{users}/avery@example.com")).ShouldBe(
            HttpStatusCode.OK, $$"""{"status":"Success","data":{"user":{{avery}} } }""");
        (await server.GetAsync($"/v2/tasks/{id}")).Data["task"]![member]!.ToJsonString().Should().Be($"[{me},{avery}]");

        (await server.DeleteAsync($"{users}/avery@example.com")).ShouldBeSuccess();
        (await server.DeleteAsync($"{users}/avery@example.com")).ShouldBeNotFound();
        (await server.GetAsync($"{users}/avery@example.com")).ShouldBeNotFound();
        (await server.PostAsync($"{users}/nobody@example.com")).ShouldBeNotFound();
        (await server.DeleteAsync($"{users}/{server.Simulator.AccessId}")).ShouldBeSuccess();
        (await server.GetAsync(users)).ShouldBe(HttpStatusCode.OK, """{"status":"Success","data":{"resultCount":0,"user":[]}}""");
        (await server.GetAsync($"/v2/tasks/{id}")).Data["task"]!.AsObject().Should().NotContainKey(member);
        (await server.GetAsync($"/v2/tasks/9/{branch}")).ShouldBeNotFound();
    }

    [Theory]
    [InlineData("""[{"userName":"avery@example.com"}]""")]
    [InlineData("""{"userName":"avery@example.com"}""")]
    [InlineData("""{"userName":["avery@example.com"]}""")]
    public async Task A_body_names_users_in_any_of_the_documented_forms(string users)
    {
        await using var server = await TestServer.StartAsync();
        var id = await server.CreateAsync("/v2/tasks", $$"""{"name":"n","assignee":{{users}} }""");
        (await server.PutAsync($"/v2/tasks/{id}", $$"""{"escalatee":{{users}} }""")).Status.Should().Be(HttpStatusCode.OK);

        (await server.GetAsync($"/v2/tasks/{id}/assignees")).Each("user", "userName").Should().Equal("avery@example.com");
        (await server.GetAsync($"/v2/tasks/{id}/escalatees")).Each("user", "userName").Should().Equal("avery@example.com");
        (await server.PutAsync($"/v2/tasks/{id}", """{"assignee":[]}""")).Data["task"]!.AsObject().Should().NotContainKey("assignee");
    }

    [Theory]
    [InlineData("{}", "The name for this task is invalid")]
    [InlineData("""{"name":" "}""", "The name for this task is invalid")]
    [InlineData("""{"name":"n","assignee":[{"userName":"nobody"}]}""", "The assignee for this task is invalid")]
    [InlineData("""{"name":"n","assignee":[{"userName":"\ud800"}]}""", "The assignee for this task is invalid")]
    [InlineData("""{"name":"n","assignee":[{"userName":7}]}""", "The assignee for this task is invalid")]
    [InlineData("""{"name":"n","escalatee":["avery@example.com"]}""", "The escalatee for this task is invalid")]
    [InlineData(
        """{"name":"n","dueDate":"soon"}""",
        "Please enter the dueDate in number of milliseconds since January 1, 1970, 00:00:00 GMT")]
    [InlineData(
        """{"name":"n","status":"Lost"}""",
        "The status for this task is invalid, please enter one of the following values: Not Started, In Progress, Completed, Waiting on Someone, Deferred")]
    [InlineData("[]", "The request was not properly formed")]
    public async Task What_a_task_cannot_be_is_refused(string body, string message)
    {
        await using var server = await TestServer.StartAsync();
        (await server.PostAsync("/v2/tasks", body)).ShouldBeFailure(HttpStatusCode.BadRequest, message);
        (await server.GetAsync("/v2/tasks")).Data["resultCount"]!.GetValue<int>().Should().Be(0);
    }

    [Fact]
    public async Task Blocks_show_on_lists_and_singles()
    {
        await using var server = await TestServer.StartAsync();
        var id = await server.CreateAsync("/v2/tasks", """{"name":"n"}""");
        await server.PostAsync("/v2/tags", """{"name":"t","description":"d"}""");
        (await server.PostAsync($"/v2/tasks/{id}/tags/t")).ShouldBeSuccess(HttpStatusCode.Created);

        var listed = (await server.GetAsync(
            "/v2/tasks?includeTags=true&includes=additional&includes=attributes&includes=labels")).Data["task"]![0]!;
        listed["ownerName"]!.GetValue<string>().Should().Be("My Organization");
        listed["xid"]!.GetValue<string>().Should().NotBeEmpty();
        listed["attribute"]!.AsArray().Should().BeEmpty();
        listed["securityLabel"]!.AsArray().Should().BeEmpty();
        listed["tag"]![0]!["name"]!.GetValue<string>().Should().Be("t");
        listed["tag"]![0]!.AsObject().Should().NotContainKey("description");

        var single = (await server.GetAsync($"/v2/tasks/{id}?includes=tags")).Data["task"]!;
        single["tag"]![0]!["description"]!.GetValue<string>().Should().Be("d");
        single.AsObject().Should().NotContainKeys("xid", "attribute", "securityLabel");
    }

    [Fact]
    public async Task Metrics_count_tasks()
    {
        await using var server = await TestServer.StartAsync();
        await server.CreateAsync("/v2/tasks", """{"name":"n"}""");
        var days = (await server.GetAsync("/v2/owners/1/metrics")).Data["ownerMetric"]!.AsArray();
        days[^1]!["totalTask"]!.GetValue<int>().Should().Be(1);
        days[^2]!["totalTask"]!.GetValue<int>().Should().Be(0);
    }
}
