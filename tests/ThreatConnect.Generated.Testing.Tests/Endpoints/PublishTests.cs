namespace ThreatConnect.Testing.Tests.Endpoints;

public sealed class PublishTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("{}")]
    [InlineData("""{"securityLabelList":[],"excludeUnlabeled":false}""")]
    [InlineData("""{"securityLabelList":["tlp:red","TLP:AMBER"],"excludeUnlabeled":true}""")]
    public async Task A_group_is_published(string? body)
    {
        await using var server = await TestServer.StartAsync();
        var id = await server.CreateAsync("/v2/groups/events", """{"name":"n"}""");
        (await server.PostAsync($"/v2/groups/events/{id}/publish", body)).ShouldBeSuccess();
    }

    [Theory]
    [InlineData("""{"securityLabelList":"TLP:RED"}""", "The securityLabelList for this event is invalid")]
    [InlineData("""{"securityLabelList":[1]}""", "The securityLabelList for this event is invalid")]
    [InlineData("""{"excludeUnlabeled":"maybe"}""", "The excludeUnlabeled for this event is invalid")]
    [InlineData("[]", "The request was not properly formed")]
    public async Task A_body_that_says_something_else_is_refused(string body, string message)
    {
        await using var server = await TestServer.StartAsync();
        var id = await server.CreateAsync("/v2/groups/events", """{"name":"n"}""");
        (await server.PostAsync($"/v2/groups/events/{id}/publish", body)).ShouldBeFailure(HttpStatusCode.BadRequest, message);
        (await server.PostAsync("/v2/groups/events/1/publish")).ShouldBeNotFound();
    }
}
