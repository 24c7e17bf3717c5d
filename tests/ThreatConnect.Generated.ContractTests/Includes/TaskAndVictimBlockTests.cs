namespace ThreatConnect.ContractTests.Includes;

// What the includes add to a task and to a victim.
public sealed class TaskAndVictimBlockTests(PlatformServer server) : ContractTest(server)
{
    private const string All = "includes=additional&includes=attributes&includes=labels&includes=tags";
    private const string Page = $"?resultStart=0&resultLimit=10000&{All}&owner=Common%20Community";

    private const string Blocks = """
        "attribute":[{"id":"7","type":"Description","value":"text","displayed":true,"dateAdded":1385406165000}],
        "tag":[{"name":"Nation State","webLink":"w"}],
        "securityLabel":[{"name":"TLP:RED","dateAdded":"2016-08-31T00:00:00Z"}]
        """;

    [Fact]
    public async Task A_task_in_a_list_has_all_blocks_and_the_name_of_its_owner()
    {
        Platform.On("GET", $"/api/v2/tasks{Page}").Returns(StubResponse.Many("task", 1, $$"""{"id":54,"name":"x","ownerName":"Common Community","xid":"uuid:54",{{Blocks}}}"""));

        var task = (await Org.Tasks.ListAsync(include: Include.All).ToListAsync())[0];

        task.Should().BeEquivalentTo(new { OwnerName = "Common Community", Owner = (Owner?)null, Xid = "uuid:54" });
        MustHaveBlocks(task);
    }

    [Fact]
    public async Task A_single_task_has_all_blocks()
    {
        Platform.On("GET", $"/api/v2/tasks/54?{All}&owner=Common%20Community").Returns(StubResponse.One(
            "task", $$"""{"id":54,"name":"x","owner":{"id":1,"name":"Common Community","type":"Community"},{{Blocks}}}"""));

        TaskEntity task = await Org.Tasks[54].GetAsync(Include.All);

        task.Should().BeEquivalentTo(new { OwnerName = "Common Community", Owner = new { Name = "Common Community" } });
        MustHaveBlocks(task);
    }

    [Fact]
    public async Task A_victim_in_a_list_has_all_blocks()
    {
        Platform.On("GET", $"/api/v2/victims{Page}").Returns(StubResponse.Many("victim", 1, $$"""{"id":12,"name":"x",{{Blocks}}}"""));

        MustHaveBlocks((await Org.Victims.ListAsync(include: Include.All).ToListAsync())[0]);
    }

    [Fact]
    public async Task A_single_victim_has_all_blocks()
    {
        Platform.On("GET", $"/api/v2/victims/12?{All}").Returns(StubResponse.One("victim", $$"""{"id":12,"name":"x",{{Blocks}}}"""));

        MustHaveBlocks((await Org.Victims[12].GetAsync(Include.All)).Value);
    }

    [Fact]
    public async Task Only_the_requested_members_are_there()
    {
        Platform.On("GET", "/api/v2/tasks/54?owner=Common%20Community").Returns(StubResponse.One("task", """{"id":54,"name":"x"}"""));
        Platform.On("GET", "/api/v2/victims/12").Returns(StubResponse.One("victim", """{"id":12,"name":"x"}"""));

        TaskEntity task = await Org.Tasks[54].GetAsync();
        Victim victim = await Org.Victims[12].GetAsync();

        (task.Attributes.Count, task.Tags.Count, task.SecurityLabels.Count).Should().Be((0, 0, 0));
        (victim.Attributes.Count, victim.Tags.Count, victim.SecurityLabels.Count).Should().Be((0, 0, 0));
    }

    [Fact]
    public async Task A_block_of_one_may_be_an_object()
    {
        Platform.On("GET", $"/api/v2/victims/12?{All}").Returns(StubResponse.One("victim", """
            {"id":12,"name":"x","attribute":{"id":7,"type":"Description","value":"text"},"tag":{"name":"Nation State"},"securityLabel":{"name":"TLP:RED"}}
            """));

        Victim victim = await Org.Victims[12].GetAsync(Include.All);

        victim.Should().BeEquivalentTo(new
        {
            Attributes = new[] { new { Value = "text" } }, Tags = new[] { new { Name = "Nation State" } }, SecurityLabels = new[] { new { Name = "TLP:RED" } },
        });
    }

    private static void MustHaveBlocks(object item) => item.Should().BeEquivalentTo(new
    {
        Attributes = new[] { new { Id = new AttributeId(7), Type = "Description", Value = "text", Displayed = true, DateAdded = new DateTimeOffset(2013, 11, 25, 19, 2, 45, TimeSpan.Zero) } },
        Tags = new[] { new { Name = "Nation State", Description = (string?)null, WebLink = "w" } },
        SecurityLabels = new[] { new { Name = "TLP:RED", DateAdded = new DateTimeOffset(2016, 8, 31, 0, 0, 0, TimeSpan.Zero) } },
    });
}
