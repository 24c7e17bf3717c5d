namespace ThreatConnect.ContractTests.Groups;

/// <summary>Publishing a group. Its id names it, and no owner is sent.</summary>
public sealed class PublicationTests(PlatformServer server) : ContractTest(server)
{
    [Fact]
    public async Task It_holds_back_what_carries_a_label()
    {
        Platform.On("POST", "/api/v2/groups/incidents/1/publish", """{"securityLabelList":["TLP:RED","TLP:AMBER"],"excludeUnlabeled":false}""").Answers(Answer.Success);

        await Org.Groups.Incidents[1].PublishAsync(new() { SecurityLabelList = ["TLP:RED", "TLP:AMBER"], ExcludeUnlabeled = false });
    }

    [Fact]
    public async Task It_holds_back_nothing_by_default()
    {
        Platform.On("POST", "/api/v2/groups/adversaries/1/publish", "{}").Answers(Answer.Json("""{"status":"Success"}""", 201));

        await Org.Groups.OfType("Adversary")[1].PublishAsync();
    }
}
