namespace ThreatConnect.ContractTests.Groups;

// The table of the sixteen types: how each is named in paths and in responses.
public sealed class GroupTypeTests(PlatformServer server) : ContractTest(server)
{
    [Theory]
    [InlineData("Adversary", "adversaries", "adversary")]
    [InlineData("Attack Pattern", "attackPatterns", "attackPattern")]
    [InlineData("Campaign", "campaigns", "campaign")]
    [InlineData("Course of Action", "coursesOfAction", "courseOfAction")]
    [InlineData("Document", "documents", "document")]
    [InlineData("Email", "emails", "email")]
    [InlineData("Event", "events", "event")]
    [InlineData("Incident", "incidents", "incident")]
    [InlineData("Intrusion Set", "intrusionSets", "intrusionSet")]
    [InlineData("IntrusionSet", "intrusionSets", "intrusionSet")]
    [InlineData("Malware", "malware", "malware")]
    [InlineData("Report", "reports", "report")]
    [InlineData("Signature", "signatures", "signature")]
    [InlineData("Tactic", "tactics", "tactic")]
    [InlineData("Threat", "threats", "threat")]
    [InlineData("Tool", "tools", "tool")]
    [InlineData("Vulnerability", "vulnerabilities", "vulnerability")]
    public async Task A_type_has_its_branch_and_its_entity(string type, string branch, string entity)
    {
        Platform.On("GET", $"/api/v2/groups/{branch}/416?owner=Common%20Community").Returns(StubResponse.One(entity, """{"id":416,"name":"x"}"""));

        Group group = await Org.Groups.OfType(type)[416].GetAsync();

        group.Id.Should().Be(new GroupId(416));
    }
}
