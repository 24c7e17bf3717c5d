namespace ThreatConnect.ContractTests.Groups;

// Groups of all types are published, without an owner.
public sealed class PublicationTests(PlatformServer server) : ContractTest(server)
{
    public static TheoryData<string, Func<OwnerScope, Publication, Task<Response>>> Groups => new()
    {
        { "adversaries", (org, publication) => org.Groups.Adversaries[416].PublishAsync(publication) },
        { "attackPatterns", (org, publication) => org.Groups.AttackPatterns[416].PublishAsync(publication) },
        { "campaigns", (org, publication) => org.Groups.Campaigns[416].PublishAsync(publication) },
        { "coursesOfAction", (org, publication) => org.Groups.CoursesOfAction[416].PublishAsync(publication) },
        { "documents", (org, publication) => org.Groups.Documents[416].PublishAsync(publication) },
        { "emails", (org, publication) => org.Groups.Emails[416].PublishAsync(publication) },
        { "events", (org, publication) => org.Groups.Events[416].PublishAsync(publication) },
        { "incidents", (org, publication) => org.Groups.Incidents[416].PublishAsync(publication) },
        { "intrusionSets", (org, publication) => org.Groups.IntrusionSets[416].PublishAsync(publication) },
        { "malware", (org, publication) => org.Groups.Malware[416].PublishAsync(publication) },
        { "reports", (org, publication) => org.Groups.Reports[416].PublishAsync(publication) },
        { "signatures", (org, publication) => org.Groups.Signatures[416].PublishAsync(publication) },
        { "tactics", (org, publication) => org.Groups.Tactics[416].PublishAsync(publication) },
        { "threats", (org, publication) => org.Groups.Threats[416].PublishAsync(publication) },
        { "tools", (org, publication) => org.Groups.Tools[416].PublishAsync(publication) },
        { "vulnerabilities", (org, publication) => org.Groups.Vulnerabilities[416].PublishAsync(publication) },
    };

    [Theory]
    [MemberData(nameof(Groups))]
    public async Task A_group_is_published_without_the_data_that_has_some_labels(string branch, Func<OwnerScope, Publication, Task<Response>> publishAsync)
    {
        Platform.On("POST", $"/api/v2/groups/{branch}/416/publish", """{"securityLabelList":["TLP:RED","TLP:AMBER+STRICT"],"excludeUnlabeled":true}""").Returns(StubResponse.Success);

        var response = await publishAsync(Org, new() { SecurityLabelList = ["TLP:RED", "TLP:AMBER+STRICT"], ExcludeUnlabeled = true });

        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    public async Task Only_the_set_members_are_sent(int status)
    {
        Platform.On("POST", "/api/v2/groups/events/416/publish", """{"excludeUnlabeled":false}""").Returns(StubResponse.Json("""{"status":"Success"}""", status));

        var response = await Org.Groups.Events[416].PublishAsync(new() { ExcludeUnlabeled = false });

        response.StatusCode.Should().Be((HttpStatusCode)status);
    }

    [Fact]
    public async Task A_missing_group_cannot_be_published()
    {
        Platform.On("POST", "/api/v2/groups/events/999/publish", """{"excludeUnlabeled":true}""").Returns(StubResponse.NotFound);

        var failure = await Org.Groups.Events[999].Invoking(group => group.PublishAsync(new() { ExcludeUnlabeled = true })).Should().ThrowAsync<ThreatConnectApiException>();

        failure.Which.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_publication_without_options_has_an_empty_body()
    {
        Platform.On("POST", "/api/v2/groups/adversaries/1/publish", "{}").Returns(StubResponse.Json("""{"status":"Success"}""", 201));

        await Org.Groups.OfType("Adversary")[1].PublishAsync();
    }

    [Fact]
    public void An_empty_label_is_rejected() =>
        FluentActions.Invoking(() => new Publication { SecurityLabelList = ["TLP:RED", ""] }).Should().Throw<ArgumentException>().WithMessage("A text in Publication.SecurityLabelList must not be empty.*");
}
