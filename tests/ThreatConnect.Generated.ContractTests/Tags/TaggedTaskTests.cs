namespace ThreatConnect.ContractTests.Tags;

// Tasks with a tag: read below the tag; the tag is added and removed below the task, as the platform has no other way.
public sealed class TaggedTaskTests(PlatformServer server) : ContractTest(server)
{
    private const string Segment = "Nation%20State%2FAPT%20%231";
    private const string Path = $"/api/v2/tags/{Segment}";

    private TagHandle Tag => Org.Tags["Nation State/APT #1"];

    [Fact]
    public async Task The_tasks_with_a_tag_are_listed_by_page()
    {
        Platform.On("GET", $"{Path}/tasks?resultStart=0&resultLimit=1&owner=Common%20Community").Returns(StubResponse.Many("task", 2, """{"id":"54","name":"Call Jo"}"""));
        Platform.On("GET", $"{Path}/tasks?resultStart=1&resultLimit=1&owner=Common%20Community").Returns(StubResponse.Many("task", null, """{"id":55,"name":"Visit Jo"}"""));

        var tasks = await Tag.Tasks.ListAsync(new() { PageSize = 1 }).ToListAsync();

        tasks.Select(task => task.Id.Value).Should().Equal(54, 55);
    }

    [Fact]
    public async Task A_task_with_a_tag_is_got_and_found()
    {
        Platform.On("GET", $"{Path}/tasks/54?owner=Common%20Community").Returns(
            StubResponse.One("task", """{"id":54,"name":"Call Jo"}"""), StubResponse.One("task", """{"id":54,"name":"Call Jo"}"""), StubResponse.NotFound);

        TaskEntity task = await Tag.Tasks.GetAsync(54);

        task.Name.Should().Be("Call Jo");
        (await Tag.Tasks.FindAsync(54))!.Id.Should().Be(new TaskId(54));
        (await Tag.Tasks.FindAsync(54)).Should().BeNull();
    }

    [Fact]
    public async Task Whether_a_task_has_a_tag_is_asked_from_the_tag()
    {
        Platform.On("GET", $"{Path}/tasks/54?owner=Common%20Community").Returns(StubResponse.One("task", """{"id":54,"name":"Call Jo"}"""), StubResponse.NotFound);

        (await Tag.IsOnAsync(Org.Tasks[54])).Should().BeTrue();
        (await Tag.IsOnAsync(Org.Tasks[54])).Should().BeFalse();
    }

    [Fact]
    public async Task A_tag_is_put_on_and_taken_off_a_task_at_the_task()
    {
        Platform.On("POST", $"/api/v2/tasks/54/tags/{Segment}?owner=Common%20Community").Returns(StubResponse.Json("""{"status":"Success"}""", 201));
        Platform.On("DELETE", $"/api/v2/tasks/54/tags/{Segment}?owner=Common%20Community").Returns(StubResponse.Success);

        var added = await Tag.AddToAsync(Org.Tasks[54]);
        var removed = await Tag.RemoveFromAsync(Org.Tasks[54]);

        (added.StatusCode, removed.StatusCode).Should().Be((HttpStatusCode.Created, HttpStatusCode.OK));
    }
}
