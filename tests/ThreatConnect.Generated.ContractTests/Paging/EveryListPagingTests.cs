namespace ThreatConnect.ContractTests.Paging;

// Every list is read, counted and limited in the same way.
public sealed class EveryListPagingTests(PlatformServer server) : ContractTest(server)
{
    private const string Named = """{"id":1,"name":"x"}""";

    private static readonly ListCase[] s_lists =
    [
        ListCase.Of("tasks", true, "task", Named, client => client.InOwner("Common Community").Tasks.ListAsync()),
        ListCase.Of("victims", true, "victim", Named, client => client.InOwner("Common Community").Victims.ListAsync()),
        ListCase.Of("securityLabels", true, "securityLabel", Named, client => client.InOwner("Common Community").SecurityLabels.ListAsync()),
        ListCase.Of("tags/x/tasks", true, "task", Named, client => client.InOwner("Common Community").Tags["x"].Tasks.ListAsync()),
        ListCase.Of("tags/x/victims", true, "victim", Named, client => client.InOwner("Common Community").Tags["x"].Victims.ListAsync()),
        ListCase.Of("tags/x/victimAssets", true, "victimAsset", Named, client => client.InOwner("Common Community").Tags["x"].ListVictimAssetsAsync()),
        ListCase.Of("securityLabels/x/groups", true, "group", Named, client => client.InOwner("Common Community").SecurityLabels["x"].Groups.ListAsync()),
        ListCase.Of("securityLabels/x/victims", true, "victim", Named, client => client.InOwner("Common Community").SecurityLabels["x"].Victims.ListAsync()),
        ListCase.Of("tasks/54/assignees", false, "user", """{"userName":"x"}""", client => client.InOwner("Common Community").Tasks[54].Assignees.ListAsync()),
        ListCase.Of("victims/12/victimAssets", false, "victimAsset", Named, client => client.InOwner("Common Community").Victims[12].Assets.ListAsync()),
        ListCase.Of(
            "victims/12/victimAssets/webSites", false, "victimWebSite", """{"id":1,"webSite":"x"}""",
            client => client.InOwner("Common Community").Victims[12].Assets.WebSites.ListAsync()),
        ListCase.Of("types/indicatorTypes", false, "indicatorType", Named, client => client.Types.Indicators.ListAsync()),
        ListCase.Of("types/associationTypes", false, "associationType", Named, client => client.Types.Associations.ListAsync()),
        ListCase.Of("types/attributeTypes", false, "attributeType", Named, client => client.Types.Attributes.ListAsync()),
    ];

    public static TheoryData<int> Lists => [.. Enumerable.Range(0, s_lists.Length)];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task To_count_asks_for_one_row(int index)
    {
        On(index, 0, 1).Returns(Items(index, 123_456, 1));

        (await s_lists[index].CountAsync(Client)).Should().Be(123_456);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task To_take_some_asks_for_as_many(int index)
    {
        On(index, 0, 2).Returns(Items(index, 9, 2));

        (await s_lists[index].TakeAsync(Client, 2)).Should().Be(2);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task An_old_server_that_sends_less_at_once_is_read_to_the_end(int index)
    {
        On(index, 0, 10_000).Returns(Items(index, 5, 3));
        On(index, 3, 10_000).Returns(Items(index, null, 2));

        (await s_lists[index].TakeAsync(Client, null)).Should().Be(5);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task An_empty_list_may_lack_its_key(int index)
    {
        On(index, 0, 10_000).Returns(StubResponse.Json("""{"status":"Success","data":{"resultCount":0}}"""));

        (await s_lists[index].TakeAsync(Client, null)).Should().Be(0);
    }

    private Stub On(int index, int start, int limit) => Platform.On(
        "GET", $"/api/v2/{s_lists[index].Path}?resultStart={start}&resultLimit={limit}{(s_lists[index].HasOwner ? "&owner=Common%20Community" : "")}");

    private static StubResponse Items(int index, int? total, int count) => StubResponse.Many(s_lists[index].Entity, total, Enumerable.Repeat(s_lists[index].Item, count));

    // A list: its path, its items, and how they are counted, by the server or by reading.
    private sealed record ListCase(
        string Path, bool HasOwner, string Entity, string Item, Func<ThreatConnectClient, Task<long>> CountAsync, Func<ThreatConnectClient, int?, Task<int>> TakeAsync)
    {
        public static ListCase Of<T>(string path, bool hasOwner, string entity, string item, Func<ThreatConnectClient, Pageable<T>> list) => new(
            path,
            hasOwner,
            entity,
            item,
            client => list(client).CountAsync(),
            async (client, count) => (await (count is null ? list(client) : list(client).Take(count.Value)).ToListAsync()).Count);
    }
}
