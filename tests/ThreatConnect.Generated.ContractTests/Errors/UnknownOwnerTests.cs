namespace ThreatConnect.ContractTests.Errors;

// An owner that does not exist is an error that names it, and not an object that does not exist (evidence.md §1.6, §3.2, §10).
public sealed class UnknownOwnerTests(PlatformServer server) : ContractTest(server)
{
    private const string Owner = "owner=Common%20Community";
    private const string NotFound = "The requested owner was not found";
    private const string Advice = "Owner of the request: \"Common Community\"; Owners.ListAsync() lists those that this user can access.";

    private static readonly Dictionary<string, Func<OwnerScope, Task>> s_calls = new()
    {
        ["GET groups/campaigns/416"] = static org => org.Groups.Campaigns[416].FindAsync(),
        ["GET groups/campaigns/416/attributes/7"] = static org => org.Groups.Campaigns[416].Attributes[7].FindAsync(),
        ["GET groups/campaigns/416/tags/a"] = static org => org.Groups.Campaigns[416].Tags.FindAsync("a"),
        ["GET indicators/addresses/192.0.2.1"] = static org => org.Indicators.Addresses["192.0.2.1"].FindAsync(),
        ["GET indicators/hosts/a.example"] = static org => org.Indicators.Hosts.GetOrCreateAsync(new() { HostName = "a.example" }),
        ["GET securityLabels/a/indicators/hosts/a.example"] = static org => org.SecurityLabels["a"].IsOnAsync(org.Indicators.Hosts["a.example"]),
        ["GET tasks/416"] = static org => org.Tasks[416].FindAsync(),
        ["GET tags/a"] = static org => org.Tags["a"].FindAsync(),
        ["GET securityLabels/a"] = static org => org.SecurityLabels["a"].FindAsync(),
        ["DELETE groups/campaigns/416"] = static org => org.Groups.Campaigns[416].DeleteIfExistsAsync(),
        ["DELETE groups/campaigns/416/attributes/7"] = static org => org.Groups.Campaigns[416].Attributes[7].DeleteIfExistsAsync(),
        ["DELETE indicators/addresses/192.0.2.1"] = static org => org.Indicators.Addresses["192.0.2.1"].DeleteIfExistsAsync(),
        ["DELETE indicators/hosts/a.example/attributes/7"] = static org => org.Indicators.Hosts["a.example"].Attributes[7].DeleteIfExistsAsync(),
        ["DELETE tasks/416"] = static org => org.Tasks[416].DeleteIfExistsAsync(),
        ["DELETE tags/a"] = static org => org.Tags["a"].DeleteIfExistsAsync(),
        ["DELETE securityLabels/a"] = static org => org.SecurityLabels["a"].DeleteIfExistsAsync(),
    };

    public static TheoryData<string> Calls => [.. s_calls.Keys];

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task It_is_an_error_of_every_call_that_may_find_nothing(string call)
    {
        var (method, path) = (call.Split(' ')[0], call.Split(' ')[1]);
        Platform.On(method, $"/api/v2/{path}?{Owner}").Returns(
            StubResponse.Failure(403, NotFound), StubResponse.Failure(404, NotFound), StubResponse.Failure(401, "Access Denied"));

        foreach (var (code, message) in ((int, string)[])[(403, NotFound), (404, NotFound), (401, "Access Denied")])
        {
            var error = (await s_calls[call].Invoking(send => send(Org)).Should().ThrowAsync<ThreatConnectApiException>()).Which;
            error.StatusCode.Should().Be((HttpStatusCode)code);
            error.ServerMessage.Should().Be(message);
            error.Message.Should().StartWith($"{message}. ").And.Contain(Advice);
        }
    }

    [Fact]
    public async Task All_owners_of_a_list_are_named()
    {
        Platform.On("GET", "/api/v2/tasks?resultStart=0&resultLimit=10000&owner=MyOrg&owner=Example%20Source").Returns(StubResponse.Failure(403, NotFound));

        (await Client.InOwners("MyOrg", "Example Source").Tasks.ListAsync().Awaiting(list => list.ToListAsync())
            .Should().ThrowAsync<ThreatConnectApiException>()).WithMessage("*Owner of the request: \"MyOrg,Example Source\"*");
    }

    [Fact]
    public async Task An_error_that_is_not_about_the_owner_does_not_name_it()
    {
        Platform.On("GET", $"/api/v2/tasks/416?{Owner}").Returns(StubResponse.Failure(400, "The owners of the requested objects were different"));
        Platform.On("GET", "/api/v2/tasks/417").Returns(StubResponse.Failure(403, "Access Denied"));

        foreach (var task in (TaskHandle[])[Org.Tasks[416], Client.Tasks[417]])
        {
            (await task.Awaiting(one => one.FindAsync()).Should().ThrowAsync<ThreatConnectApiException>()).Which.Message.Should().NotContain("Owner of");
        }
    }
}
