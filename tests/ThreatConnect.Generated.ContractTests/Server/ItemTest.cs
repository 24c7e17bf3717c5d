using System.Diagnostics;

namespace ThreatConnect.ContractTests.Server;

// A test of the parts of an object: the same rows for a group, an indicator, a task and a victim.
public abstract class ItemTest(PlatformServer server) : ContractTest(server)
{
    // The query of a call on one object.
    protected const string Owner = "?owner=Common%20Community";

    // The query of a list.
    protected const string Page = "?resultStart=0&resultLimit=10000&owner=Common%20Community";

    protected static StubResponse Created { get; } = StubResponse.Json("""{"status":"Success"}""", 201);

    public static TheoryData<ItemType> ItemTypes => [ItemType.Group, ItemType.Indicator, ItemType.Task, ItemType.Victim];

    protected static string PathOf(ItemType itemType) => itemType switch
    {
        ItemType.Group => "/api/v2/groups/campaigns/416",
        ItemType.Indicator => "/api/v2/indicators/urls/http%3A%2F%2Fexample.com%2Fa%3Fb",
        ItemType.Task => "/api/v2/tasks/71",
        ItemType.Victim => "/api/v2/victims/12",
        _ => throw new UnreachableException(),
    };

    protected static ItemHandle HandleOf(ItemType itemType, OwnerScope scope) => itemType switch
    {
        ItemType.Group => scope.Groups.Campaigns[416],
        ItemType.Indicator => scope.Indicators.Urls["http://example.com/a?b"],
        ItemType.Task => scope.Tasks[71],
        ItemType.Victim => scope.Victims[12],
        _ => throw new UnreachableException(),
    };

    protected ItemHandle HandleOf(ItemType itemType) => HandleOf(itemType, Org);

    // Makes a call to which the platform responds with an error; its status code and its message are on the exception.
    protected static async Task FailsAsync(Func<Task> act, int code, string message)
    {
        var failure = (await act.Should().ThrowAsync<ThreatConnectApiException>()).Which;
        failure.StatusCode.Should().Be((HttpStatusCode)code);
        failure.ServerMessage.Should().Be(message);
    }

    // Every row with every type.
    protected static TheoryData<ItemType, T> ForEach<T>(IEnumerable<ItemType> itemTypes, IEnumerable<T> rows)
    {
        var data = new TheoryData<ItemType, T>();
        foreach (var (itemType, row) in itemTypes.SelectMany(itemType => rows.Select(row => (itemType, row))))
        {
            data.Add(itemType, row);
        }

        return data;
    }
}

// The four types of objects that have attributes, labels, tags and associations.
public enum ItemType
{
    Group,
    Indicator,
    Task,
    Victim,
}
