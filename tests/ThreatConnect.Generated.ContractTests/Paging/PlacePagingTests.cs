namespace ThreatConnect.ContractTests.Paging;

/// <summary>Every list is walked, counted and cut in the same way, wherever it hangs.</summary>
public sealed class PlacePagingTests(PlatformServer server) : ContractTest(server)
{
    private const string Named = """{"id":1,"name":"x"}""";

    private static readonly Place[] s_places =
    [
        Place.Of("tasks", true, "task", Named, client => client.InOwner("Common Community").Tasks.ListAsync()),
        Place.Of("victims", true, "victim", Named, client => client.InOwner("Common Community").Victims.ListAsync()),
        Place.Of("securityLabels", true, "securityLabel", Named, client => client.InOwner("Common Community").SecurityLabels.ListAsync()),
        Place.Of("tags/x/tasks", true, "task", Named, client => client.InOwner("Common Community").Tags["x"].Tasks.ListAsync()),
        Place.Of("tags/x/victims", true, "victim", Named, client => client.InOwner("Common Community").Tags["x"].Victims.ListAsync()),
        Place.Of("tags/x/victimAssets", true, "victimAsset", Named, client => client.InOwner("Common Community").Tags["x"].ListVictimAssetsAsync()),
        Place.Of("securityLabels/x/groups", true, "group", Named, client => client.InOwner("Common Community").SecurityLabels["x"].Groups.ListAsync()),
        Place.Of("securityLabels/x/victims", true, "victim", Named, client => client.InOwner("Common Community").SecurityLabels["x"].Victims.ListAsync()),
        Place.Of("tasks/54/assignees", false, "user", """{"userName":"x"}""", client => client.InOwner("Common Community").Tasks[54].Assignees.ListAsync()),
        Place.Of("victims/12/victimAssets", false, "victimAsset", Named, client => client.InOwner("Common Community").Victims[12].Assets.ListAsync()),
        Place.Of(
            "victims/12/victimAssets/webSites", false, "victimWebSite", """{"id":1,"webSite":"x"}""",
            client => client.InOwner("Common Community").Victims[12].Assets.WebSites.ListAsync()),
        Place.Of("types/indicatorTypes", false, "indicatorType", Named, client => client.Types.Indicators.ListAsync()),
        Place.Of("types/associationTypes", false, "associationType", Named, client => client.Types.Associations.ListAsync()),
        Place.Of("types/attributeTypes", false, "attributeType", Named, client => client.Types.Attributes.ListAsync()),
    ];

    public static TheoryData<int> Places => [.. Enumerable.Range(0, s_places.Length)];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task To_count_asks_for_one_row(int place)
    {
        On(place, 0, 1).Answers(Items(place, 123_456, 1));

        (await s_places[place].CountAsync(Client)).Should().Be(123_456);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task To_take_some_asks_for_as_many(int place)
    {
        On(place, 0, 2).Answers(Items(place, 9, 2));

        (await s_places[place].TakeAsync(Client, 2)).Should().Be(2);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_server_of_old_that_gives_less_at_once_is_walked_to_its_end(int place)
    {
        On(place, 0, 10_000).Answers(Items(place, 5, 3));
        On(place, 3, 10_000).Answers(Items(place, null, 2));

        (await s_places[place].TakeAsync(Client, null)).Should().Be(5);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task An_empty_list_may_lack_its_key(int place)
    {
        On(place, 0, 10_000).Answers(Answer.Json("""{"status":"Success","data":{"resultCount":0}}"""));

        (await s_places[place].TakeAsync(Client, null)).Should().Be(0);
    }

    private Stub On(int place, int start, int limit) => Platform.On(
        "GET", $"/api/v2/{s_places[place].Path}?resultStart={start}&resultLimit={limit}{(s_places[place].HasOwner ? "&owner=Common%20Community" : "")}");

    private static Answer Items(int place, int? total, int count) => Answer.Many(s_places[place].Entity, total, Enumerable.Repeat(s_places[place].Item, count));

    /// <summary>A place with a list: where it is, what it holds, and how its items are counted, by the server or by walking.</summary>
    private sealed record Place(
        string Path, bool HasOwner, string Entity, string Item, Func<ThreatConnectClient, Task<long>> CountAsync, Func<ThreatConnectClient, int?, Task<int>> TakeAsync)
    {
        public static Place Of<T>(string path, bool hasOwner, string entity, string item, Func<ThreatConnectClient, Pageable<T>> list) => new(
            path,
            hasOwner,
            entity,
            item,
            client => list(client).CountAsync(),
            async (client, count) => (await (count is null ? list(client) : list(client).Take(count.Value)).ToListAsync()).Count);
    }
}
