namespace ThreatConnect.ContractTests.Retries;

// Creations are sent once; idempotent calls are repeated.
public sealed class WriteRetryTests(PlatformServer server) : ContractTest(server)
{
    public static TheoryData<string, string, Func<OwnerScope, Task>> Creations => new()
    {
        { "tasks?owner=Common%20Community", """{"name":"x"}""", org => org.Tasks.CreateAsync(new() { Name = "x" }) },
        { "victims?owner=Common%20Community", """{"name":"x"}""", org => org.Victims.CreateAsync(new() { Name = "x" }) },
        { "victims/12/victimAssets/webSites", """{"webSite":"x"}""", org => org.Victims[12].Assets.WebSites.CreateAsync(new() { WebSite = "x" }) },
        { "securityLabels?owner=Common%20Community", """{"name":"x"}""", org => org.SecurityLabels.CreateAsync(new() { Name = "x" }) },
        { "victims/12/victimAssets/phoneNumbers", """{"phoneType":"1"}""", org => org.Victims[12].Assets.PhoneNumbers.CreateAsync(new() { Number = "1" }) },
        { "groups/adversaries/416/adversaryAssets/handles", """{"handle":"x"}""", org => org.Groups.Adversaries[416].Assets.Handles.CreateAsync(new() { Handle = "x" }) },
    };

    [Theory]
    [MemberData(nameof(Creations))]
    public async Task A_creation_is_sent_once(string target, string body, Func<OwnerScope, Task> createAsync)
    {
        Platform.On("POST", $"/api/v2/{target}", body).Returns(StubResponse.Failure(503, "An unknown error occurred"));

        await Org.Invoking(createAsync).Should().ThrowAsync<ThreatConnectApiException>();
    }

    public static TheoryData<string, string, string?, StubResponse, Func<OwnerScope, Task>> Repetitions => new()
    {
        { "POST", "securityLabels/x/groups/campaigns/416?owner=Common%20Community", null, StubResponse.Success, org => org.SecurityLabels["x"].AddToAsync(org.Groups.Campaigns[416]) },
        {
            "POST", "securityLabels/x/indicators/addresses/192.0.2.1?owner=Common%20Community", null, StubResponse.Success,
            org => org.SecurityLabels["x"].AddToAsync(org.Indicators.Addresses["192.0.2.1"])
        },
        { "POST", "tasks/54/securityLabels/x?owner=Common%20Community", null, StubResponse.Success, org => org.SecurityLabels["x"].AddToAsync(org.Tasks[54]) },
        { "POST", "victims/12/securityLabels/x?owner=Common%20Community", null, StubResponse.Success, org => org.SecurityLabels["x"].AddToAsync(org.Victims[12]) },
        { "POST", "victims/12/tags/x?owner=Common%20Community", null, StubResponse.Success, org => org.Tags["x"].AddToAsync(org.Victims[12]) },
        { "POST", "tasks/54/tags/x?owner=Common%20Community", null, StubResponse.Success, org => org.Tags["x"].AddToAsync(org.Tasks[54]) },
        { "POST", "tasks/54/assignees/asmith", null, StubResponse.Success, org => org.Tasks[54].Assignees.AddAsync("asmith") },
        { "POST", "tasks/54/escalatees/asmith", null, StubResponse.Success, org => org.Tasks[54].Escalatees.AddAsync("asmith") },
        { "PUT", "tasks/54?owner=Common%20Community", """{"name":"x"}""", StubResponse.One("task", """{"id":54,"name":"x"}"""), org => org.Tasks[54].UpdateAsync(new() { Name = "x" }) },
        { "DELETE", "victims/12", null, StubResponse.Success, org => org.Victims[12].DeleteAsync() },
        { "GET", "tasks/54/assignees?resultStart=0&resultLimit=10000", null, StubResponse.Many("user", 0), org => org.Tasks[54].Assignees.ListAsync().ToListAsync() },
    };

    [Theory]
    [MemberData(nameof(Repetitions))]
    public async Task An_idempotent_call_is_repeated(string method, string target, string? body, StubResponse response, Func<OwnerScope, Task> callAsync)
    {
        Platform.On(method, $"/api/v2/{target}", body).Returns(StubResponse.Html(502), response);

        await callAsync(Org);
    }
}
