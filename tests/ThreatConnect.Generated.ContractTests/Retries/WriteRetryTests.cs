namespace ThreatConnect.ContractTests.Retries;

/// <summary>What may have been created is sent once; what can be done twice is repeated.</summary>
public sealed class WriteRetryTests(PlatformServer server) : ContractTest(server)
{
    public static TheoryData<string, string, Func<OwnerScope, Task>> Creations => new()
    {
        { "tasks?owner=Common%20Community", """{"name":"x"}""", org => org.Tasks.CreateAsync(new() { Name = "x" }) },
        { "victims?owner=Common%20Community", """{"name":"x"}""", org => org.Victims.CreateAsync(new() { Name = "x" }) },
        { "victims/12/victimAssets/webSites", """{"webSite":"x"}""", org => org.Victims[12].Assets.WebSites.CreateAsync(new() { WebSite = "x" }) },
        { "securityLabels?owner=Common%20Community", """{"name":"x"}""", org => org.SecurityLabels.CreateAsync(new() { Name = "x" }) },
    };

    [Theory]
    [MemberData(nameof(Creations))]
    public async Task What_may_have_been_created_is_sent_once(string target, string body, Func<OwnerScope, Task> createAsync)
    {
        Platform.On("POST", $"/api/v2/{target}", body).Answers(Answer.Failure(503, "An unknown error occurred"));

        await Org.Invoking(createAsync).Should().ThrowAsync<ThreatConnectApiException>();
    }

    public static TheoryData<string, string, string?, Answer, Func<OwnerScope, Task>> Repetitions => new()
    {
        { "POST", "securityLabels/x/groups/campaigns/416?owner=Common%20Community", null, Answer.Success, org => org.SecurityLabels["x"].AddToAsync(org.Groups.Campaigns[416]) },
        {
            "POST", "securityLabels/x/indicators/addresses/192.0.2.1?owner=Common%20Community", null, Answer.Success,
            org => org.SecurityLabels["x"].AddToAsync(org.Indicators.Addresses["192.0.2.1"])
        },
        { "POST", "tasks/54/securityLabels/x?owner=Common%20Community", null, Answer.Success, org => org.SecurityLabels["x"].AddToAsync(org.Tasks[54]) },
        { "POST", "victims/12/tags/x?owner=Common%20Community", null, Answer.Success, org => org.Tags["x"].AddToAsync(org.Victims[12]) },
        { "PUT", "tasks/54?owner=Common%20Community", """{"name":"x"}""", Answer.One("task", """{"id":54,"name":"x"}"""), org => org.Tasks[54].UpdateAsync(new() { Name = "x" }) },
        { "DELETE", "victims/12", null, Answer.Success, org => org.Victims[12].DeleteAsync() },
        { "GET", "tasks/54/assignees?resultStart=0&resultLimit=10000", null, Answer.Many("user", 0), org => org.Tasks[54].Assignees.ListAsync().ToListAsync() },
    };

    [Theory]
    [MemberData(nameof(Repetitions))]
    public async Task What_can_be_done_twice_is_repeated(string method, string target, string? body, Answer answer, Func<OwnerScope, Task> callAsync)
    {
        Platform.On(method, $"/api/v2/{target}", body).Answers(Answer.Html(502), answer);

        await callAsync(Org);
    }
}
