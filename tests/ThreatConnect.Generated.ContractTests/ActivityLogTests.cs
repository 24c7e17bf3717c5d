namespace ThreatConnect.ContractTests;

// The last parameter of every query says whether a call is written to the activity log.
public sealed class ActivityLogTests(PlatformServer server) : ContractTest(server)
{
    private const string Owner = "owner=Common%20Community";

    // Calls of all resources: verb, target without the parameter, body, response, and the call.
    public static TheoryData<string, string, string?, StubResponse, Func<OwnerScope, Task>> Calls => new()
    {
        { "GET", $"groups?resultStart=0&resultLimit=10000&{Owner}", null, StubResponse.Many("group", 0), org => org.Groups.ListAsync().ToListAsync() },
        {
            "GET", $"groups/campaigns?resultStart=0&resultLimit=10000&{Owner}&filters=name%3Da,name%3Db&orParams=true&includes=tags", null, StubResponse.Many("campaign", 0),
            org => org.Groups.Campaigns.ListAsync(f => f.Name == "a" | f.Name == "b", Include.Tags).ToListAsync()
        },
        { "GET", $"indicators/urls?resultStart=0&resultLimit=1&{Owner}", null, StubResponse.Many("url", 3), org => org.Indicators.Urls.ListAsync().CountAsync() },
        { "GET", $"tasks?resultStart=0&resultLimit=10000&{Owner}", null, StubResponse.Many("task", 0), org => org.Tasks.ListAsync().ToListAsync() },
        { "GET", $"victims?resultStart=0&resultLimit=10000&{Owner}", null, StubResponse.Many("victim", 0), org => org.Victims.ListAsync().ToListAsync() },
        { "GET", $"tags?resultStart=0&resultLimit=10000&{Owner}", null, StubResponse.Many("tag", 0), org => org.Tags.ListAsync().ToListAsync() },
        { "GET", $"securityLabels/TLP%3ARED/tasks?resultStart=0&resultLimit=10000&{Owner}", null, StubResponse.Many("task", 0), org => org.SecurityLabels["TLP:RED"].Tasks.ListAsync().ToListAsync() },
        { "GET", $"groups/campaigns/416?includes=additional&{Owner}", null, StubResponse.One("campaign", """{"id":416,"name":"x"}"""), org => org.Groups.Campaigns[416].GetAsync(Include.Additional) },
        { "GET", $"tasks/54?{Owner}", null, StubResponse.NotFound, org => org.Tasks[54].FindAsync() },
        { "POST", $"securityLabels?{Owner}", """{"name":"x"}""", StubResponse.One("securityLabel", """{"name":"x"}""", 201), org => org.SecurityLabels.CreateAsync(new() { Name = "x" }) },
        { "PUT", $"tasks/54?{Owner}", """{"name":"x"}""", StubResponse.One("task", """{"id":54,"name":"x"}"""), org => org.Tasks[54].UpdateAsync(new() { Name = "x" }) },
        { "DELETE", $"indicators/urls/http%3A%2F%2Fx.y%2F?{Owner}", null, StubResponse.Success, org => org.Indicators.Urls["http://x.y/"].DeleteAsync() },
        { "POST", $"groups/campaigns/416/groups/adversaries/417?{Owner}", null, StubResponse.Success, org => org.Groups.Campaigns[416].Groups.Adversaries.AddAsync(417) },
        { "DELETE", $"groups/campaigns/416/securityLabels/TLP%3ARED?{Owner}", null, StubResponse.Success, org => org.Groups.Campaigns[416].SecurityLabels.RemoveAsync("TLP:RED") },
        {
            "POST", $"tasks/54/attributes/7/securityLabels/TLP%3ARED?{Owner}", null, StubResponse.Success,
            org => org.Tasks[54].Attributes[7].SecurityLabels.AddAsync("TLP:RED")
        },
        { "POST", $"victims/12/tags/x?{Owner}", null, StubResponse.Success, org => org.Victims[12].Tags.AddAsync("x") },
        { "GET", $"securityLabels/TLP%3ARED/victims/12?{Owner}", null, StubResponse.NotFound, org => org.SecurityLabels["TLP:RED"].IsOnAsync(org.Victims[12]) },
        { "GET", $"tags/x/victims?resultStart=0&resultLimit=10000&{Owner}", null, StubResponse.Many("victim", 0), org => org.Tags["x"].Victims.ListAsync().ToListAsync() },
        {
            "GET", $"groups/campaigns/416/indicators?resultStart=0&resultLimit=10000&{Owner}", null, StubResponse.Many("indicator", 0),
            org => org.Groups.Campaigns[416].Indicators.ListAsync().ToListAsync()
        },
        {
            "POST", $"tasks/54/attributes?{Owner}", """{"type":"Description","value":"v"}""", StubResponse.One("attribute", """{"id":7,"type":"Description","value":"v"}""", 201),
            org => org.Tasks[54].Attributes.AddAsync("Description", "v")
        },
    };

    // Calls that take no owner.
    public static TheoryData<string, string, string?, StubResponse, Func<OwnerScope, Task>> CallsWithoutOwner => new()
    {
        { "GET", "victims/12", null, StubResponse.One("victim", """{"id":12,"name":"x"}"""), org => org.Victims[12].GetAsync() },
        { "DELETE", "victims/12", null, StubResponse.Success, org => org.Victims[12].DeleteAsync() },
        { "GET", "victims/12/victimAssets?resultStart=0&resultLimit=10000", null, StubResponse.Many("victimAsset", 0), org => org.Victims[12].Assets.ListAsync().ToListAsync() },
        {
            "POST", "victims/12/victimAssets/webSites", """{"webSite":"x"}""", StubResponse.One("victimWebSite", """{"id":7,"webSite":"x"}""", 201),
            org => org.Victims[12].Assets.WebSites.CreateAsync(new() { WebSite = "x" })
        },
        { "POST", "tasks/54/assignees/asmith", null, StubResponse.Success, org => org.Tasks[54].Assignees.AddAsync("asmith") },
        { "GET", "tasks/54/escalatees?resultStart=0&resultLimit=10000", null, StubResponse.Many("user", 0), org => org.Tasks[54].Escalatees.ListAsync().ToListAsync() },
    };

    // Calls of resources that belong to no owner.
    public static TheoryData<string, string, string?, StubResponse, Func<ThreatConnectClient, Task>> CallsOfTheInstance => new()
    {
        { "GET", "owners?resultStart=0&resultLimit=10000", null, StubResponse.Many("owner", 0), tc => tc.Owners.ListAsync().ToListAsync() },
        { "GET", "owners/2", null, StubResponse.One("owner", """{"id":2,"name":"x"}"""), tc => tc.Owners[2].GetAsync() },
        { "GET", "owners/mine/members", null, StubResponse.Many("user", 0), tc => tc.Owners.ListMembersAsync().ToListAsync() },
        { "GET", "whoami", null, StubResponse.One("user", """{"userName":"x"}"""), tc => tc.WhoAmIAsync() },
        { "GET", "types/indicatorTypes?resultStart=0&resultLimit=10000", null, StubResponse.Many("indicatorType", 0), tc => tc.Types.Indicators.ListAsync().ToListAsync() },
        { "GET", "types/associationTypes?resultStart=0&resultLimit=10000", null, StubResponse.Many("associationType", 0), tc => tc.Types.Associations.ListAsync().ToListAsync() },
        { "DELETE", "customMetrics/5", null, StubResponse.Success, tc => tc.CustomMetrics[5].DeleteAsync() },
        { "POST", "customMetrics/5/data", """{"value":3}""", StubResponse.Success, tc => tc.CustomMetrics[5].AddAsync(new() { Value = 3 }) },
        {
            "POST", "notifications", """{"message":"m","notificationType":"t","priority":"low","isOrganization":true}""", StubResponse.Success,
            tc => tc.Notifications.SendAsync(new() { Message = "m", NotificationType = "t", Priority = "low", IsOrganization = true })
        },
        { "GET", "playbooks", null, StubResponse.Many("playbook", 0), tc => tc.Playbooks.ListAsync().ToListAsync() },
        { "DELETE", "playbooks/5", null, StubResponse.Success, tc => tc.Playbooks[5].DeleteAsync() },
        { "GET", "exchange/x", null, StubResponse.Success, tc => tc.SendAsync(new ThreatConnectRequest(HttpMethod.Get, "v2", "exchange", "x")) },
    };

    [Theory]
    [MemberData(nameof(CallsOfTheInstance))]
    public async Task A_call_to_the_instance_is_not_written_to_the_log(
        string method, string target, string? body, StubResponse response, Func<ThreatConnectClient, Task> callAsync)
    {
        Platform.On(method, With(target, "createActivityLog=false"), body).Returns(response);

        await callAsync(Client.WithActivityLog(false));

        EndsWith("createActivityLog=false");
    }

    [Theory]
    [MemberData(nameof(CallsOfTheInstance))]
    public async Task A_call_to_the_instance_takes_other_parameters_too(
        string method, string target, string? body, StubResponse response, Func<ThreatConnectClient, Task> callAsync)
    {
        Platform.On(method, With(target, "a=b%26c"), body).Returns(response);

        await callAsync(Client.WithQuery("a", "b&c"));
    }

    [Fact]
    public async Task A_client_lives_on_when_a_view_of_it_is_disposed()
    {
        Platform.On("GET", "/api/v2/owners/2").Returns(StubResponse.One("owner", """{"id":2,"name":"x"}"""));
        await using (Client.WithActivityLog(false))
        {
        }

        await Client.Owners[2].GetAsync();
    }

    [Fact]
    public async Task The_owners_of_a_client_have_its_parameter()
    {
        Platform.On("DELETE", "/api/v2/tasks/54?owner=Some%20Source&createActivityLog=false").Returns(StubResponse.Success);

        await Client.WithActivityLog(false).InOwner("Some Source").Tasks[54].DeleteAsync();
    }

    [Theory]
    [MemberData(nameof(Calls))]
    [MemberData(nameof(CallsWithoutOwner))]
    public async Task A_call_is_not_written_to_the_log(string method, string target, string? body, StubResponse response, Func<OwnerScope, Task> callAsync)
    {
        Platform.On(method, With(target, "createActivityLog=false"), body).Returns(response);

        await callAsync(Org.WithActivityLog(false));

        EndsWith("createActivityLog=false");
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_call_is_written_to_the_log(string method, string target, string? body, StubResponse response, Func<OwnerScope, Task> callAsync)
    {
        Platform.On(method, With(target, "createActivityLog=true"), body).Returns(response);

        await callAsync(Client.InOwner("Common Community").WithActivityLog(true));

        EndsWith("createActivityLog=true");
    }

    [Fact]
    public async Task Every_page_has_the_parameter()
    {
        Platform.On("GET", "/api/v2/tasks?resultStart=0&resultLimit=1&createActivityLog=false").Returns(StubResponse.Many("task", 2, """{"id":1,"name":"a"}"""));
        Platform.On("GET", "/api/v2/tasks?resultStart=1&resultLimit=1&createActivityLog=false").Returns(StubResponse.Many("task", null, """{"id":2,"name":"b"}"""));

        var tasks = await Client.WithActivityLog(false).Tasks.ListAsync(options: new() { PageSize = 1 }).ToListAsync();

        tasks.Should().HaveCount(2);
    }

    [Fact]
    public async Task Without_an_owner_it_is_all_of_the_query()
    {
        Platform.On("DELETE", "/api/v2/tasks/54?createActivityLog=false").Returns(StubResponse.Success);

        await Client.WithActivityLog(false).Tasks[54].DeleteAsync();
    }

    [Fact]
    public async Task The_last_setting_wins()
    {
        Platform.On("DELETE", "/api/v2/tasks/54?owner=Common%20Community&createActivityLog=true").Returns(StubResponse.Success);

        await Org.WithActivityLog(false).WithActivityLog(true).Tasks[54].DeleteAsync();
    }

    [Fact]
    public async Task The_parameter_comes_after_the_callers_own_parameters()
    {
        Platform.On("DELETE", "/api/v2/tasks/54?owner=Common%20Community&a=b&createActivityLog=false").Returns(StubResponse.Success);

        await Org.WithQuery("a", "b").WithActivityLog(false).Tasks[54].DeleteAsync();

        EndsWith("createActivityLog=false");
    }

    [Fact]
    public async Task The_original_scope_is_unchanged()
    {
        Platform.On("DELETE", "/api/v2/tasks/54?owner=Common%20Community").Returns(StubResponse.Success);
        var org = Org;

        org.WithActivityLog(false);
        await org.Tasks[54].DeleteAsync();
    }

    private static string With(string target, string parameter) => $"/api/v2/{target}{(target.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{parameter}";

    private void EndsWith(string parameter) => Platform.Requests.Should().ContainSingle().Which.RawTarget.Should().MatchRegex($"[?&]{parameter}$");
}
