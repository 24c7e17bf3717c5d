namespace ThreatConnect.ContractTests.Includes;

// Every combination of includes, in every list and single response that takes them.
public sealed class IncludeQueryTests(PlatformServer server) : ContractTest(server)
{
    private const string Owner = "owner=Common%20Community";
    private const string Page = $"?resultStart=0&resultLimit=10000&{Owner}";

    private static readonly (Include Include, string Query)[] s_includes =
    [
        (Include.None, ""),
        (Include.Additional, "&includes=additional"),
        (Include.Attributes, "&includes=attributes"),
        (Include.Labels, "&includes=labels"),
        (Include.Tags, "&includes=tags"),
        (Include.Tags | Include.Attributes, "&includes=attributes&includes=tags"),
        (Include.Additional | Include.Labels, "&includes=additional&includes=labels"),
        (Include.Additional | Include.Attributes | Include.Labels | Include.Tags, "&includes=additional&includes=attributes&includes=labels&includes=tags"),
        (Include.All, "&includes=additional&includes=attributes&includes=labels&includes=tags"),
    ];

    private static readonly (string Target, string Entity, string Item, Func<OwnerScope, Include, Task<string>> ReadAsync)[] s_lists =
    [
        ("groups", "group", """{"id":1,"name":"x","type":"Campaign"}""", async (org, include) => (await org.Groups.ListAsync(include: include).ToListAsync())[0].Name),
        ("groups/campaigns", "campaign", """{"id":1,"name":"x"}""", async (org, include) => (await org.Groups.Campaigns.ListAsync(include: include).ToListAsync())[0].Name),
        ("groups/threats", "threat", """{"id":1,"name":"x"}""", async (org, include) => (await org.Groups.OfType("Threat").ListAsync(include: include).ToListAsync())[0].Name),
        ("indicators", "indicator", """{"id":1,"type":"Address","summary":"x"}""", async (org, include) => (await org.Indicators.ListAsync(include: include).ToListAsync())[0].Summary),
        ("indicators/urls", "url", """{"id":1,"text":"x"}""", async (org, include) => (await org.Indicators.Urls.ListAsync(include: include).ToListAsync())[0].Text),
        (
            "indicators/mutexes", "mutex", """{"id":1,"Mutex":"x"}""",
            async (org, include) => (await org.Indicators.OfType("Mutex").ListAsync(include: include).ToListAsync())[0].ValueOf("Mutex")!
        ),
        ("tasks", "task", """{"id":1,"name":"x"}""", async (org, include) => (await org.Tasks.ListAsync(include: include).ToListAsync())[0].Name),
        ("victims", "victim", """{"id":1,"name":"x"}""", async (org, include) => (await org.Victims.ListAsync(include: include).ToListAsync())[0].Name),
    ];

    private static readonly (string Target, string Entity, string Item, bool HasOwner, Func<OwnerScope, Include, Task<string>> ReadAsync)[] s_singles =
    [
        ("groups/campaigns/1", "campaign", """{"id":1,"name":"x"}""", true, async (org, include) => (await org.Groups.Campaigns[1].GetAsync(include)).Value.Name),
        ("groups/threats/1", "threat", """{"id":1,"name":"x"}""", true, async (org, include) => (await org.Groups.OfType("Threat")[1].FindAsync(include))!.Name),
        ("indicators/urls/http%3A%2F%2Fx.y%2F", "url", """{"id":1,"text":"x"}""", true, async (org, include) => (await org.Indicators.Urls["http://x.y/"].GetAsync(include)).Value.Text),
        ("tasks/1", "task", """{"id":1,"name":"x"}""", true, async (org, include) => (await org.Tasks[1].GetAsync(include)).Value.Name),
        ("tasks/2", "task", """{"id":2,"name":"x"}""", true, async (org, include) => (await org.Tasks[2].FindAsync(include))!.Name),
        ("victims/1", "victim", """{"id":1,"name":"x"}""", false, async (org, include) => (await org.Victims[1].GetAsync(include)).Value.Name),
        ("victims/2", "victim", """{"id":2,"name":"x"}""", false, async (org, include) => (await org.Victims[2].FindAsync(include))!.Name),
    ];

    public static IndexPairs Lists => new(s_lists.Length, s_includes.Length);

    public static IndexPairs Singles => new(s_singles.Length, s_includes.Length);

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_list_comes_with_what_is_asked_for(int place, int choice)
    {
        var (target, entity, item, readAsync) = s_lists[place];
        var (include, query) = s_includes[choice];
        Platform.On("GET", $"/api/v2/{target}{Page}{query}").Returns(StubResponse.Many(entity, 1, item));

        (await readAsync(Org, include)).Should().Be("x");
    }

    [Theory]
    [MemberData(nameof(Singles))]
    public async Task An_object_comes_with_what_is_asked_for(int place, int choice)
    {
        var (target, entity, item, hasOwner, readAsync) = s_singles[place];
        var (include, query) = s_includes[choice];
        var all = $"{query}{(hasOwner ? "&" + Owner : "")}".TrimStart('&');
        Platform.On("GET", all.Length == 0 ? $"/api/v2/{target}" : $"/api/v2/{target}?{all}").Returns(StubResponse.One(entity, item));

        (await readAsync(Org, include)).Should().Be("x");
    }

    [Fact]
    public async Task Includes_come_with_every_page_beside_filters()
    {
        Platform.On("GET", $"/api/v2/tasks?resultStart=0&resultLimit=1&{Owner}&filters=overdue%3Dtrue&includes=tags").Returns(StubResponse.Many("task", 2, """{"id":1,"name":"a"}"""));
        Platform.On("GET", $"/api/v2/tasks?resultStart=1&resultLimit=1&{Owner}&filters=overdue%3Dtrue&includes=tags").Returns(StubResponse.Many("task", null, """{"id":2,"name":"b"}"""));

        var tasks = await Org.Tasks.ListAsync(f => f.Overdue == true, Include.Tags, new() { PageSize = 1 }).ToListAsync();

        tasks.Select(task => task.Name).Should().Equal("a", "b");
    }
}
