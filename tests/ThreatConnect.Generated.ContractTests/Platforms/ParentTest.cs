using System.Diagnostics;

namespace ThreatConnect.ContractTests.Platforms;

/// <summary>A test of what hangs on an object: the same rows for a group, an indicator, a task and a victim.</summary>
public abstract class ParentTest(PlatformServer server) : ContractTest(server)
{
    /// <summary>The query of a call on one object.</summary>
    protected const string Owner = "?owner=Common%20Community";

    /// <summary>The query of a list.</summary>
    protected const string Page = "?resultStart=0&resultLimit=10000&owner=Common%20Community";

    protected static Answer Created { get; } = Answer.Json("""{"status":"Success"}""", 201);

    public static TheoryData<Parent> Parents => [Parent.Group, Parent.Indicator, Parent.Task, Parent.Victim];

    protected static string PathOf(Parent parent) => parent switch
    {
        Parent.Group => "/api/v2/groups/campaigns/416",
        Parent.Indicator => "/api/v2/indicators/urls/http%3A%2F%2Fexample.com%2Fa%3Fb",
        Parent.Task => "/api/v2/tasks/71",
        Parent.Victim => "/api/v2/victims/12",
        _ => throw new UnreachableException(),
    };

    protected static ItemHandle HandleOf(Parent parent, OwnerScope scope) => parent switch
    {
        Parent.Group => scope.Groups.Campaigns[416],
        Parent.Indicator => scope.Indicators.Urls["http://example.com/a?b"],
        Parent.Task => scope.Tasks[71],
        Parent.Victim => scope.Victims[12],
        _ => throw new UnreachableException(),
    };

    protected ItemHandle HandleOf(Parent parent) => HandleOf(parent, Org);

    /// <summary>Does what the platform must refuse; its status code and its message are on the error.</summary>
    protected static async Task FailsAsync(Func<Task> act, int code, string message)
    {
        var failure = (await act.Should().ThrowAsync<ThreatConnectApiException>()).Which;
        failure.StatusCode.Should().Be((HttpStatusCode)code);
        failure.ServerMessage.Should().Be(message);
    }

    /// <summary>Every row with every parent.</summary>
    protected static TheoryData<Parent, T> ForEach<T>(IEnumerable<Parent> parents, IEnumerable<T> rows)
    {
        var data = new TheoryData<Parent, T>();
        foreach (var (parent, row) in parents.SelectMany(parent => rows.Select(row => (parent, row))))
        {
            data.Add(parent, row);
        }

        return data;
    }
}
