namespace ThreatConnect.Testing.Tests.Endpoints;

public sealed class NotificationTests
{
    private const string Path = "/v2/notifications";

    [Fact]
    public async Task Notifications_are_kept_as_they_were_sent()
    {
        await using var server = await TestServer.StartAsync();
        (await server.PostAsync(
            Path, """{"message":"**m**","notificationType":"New","priority":"HIGH","recipients":"anna, bert"}""")).ShouldBeSuccess();
        (await server.PostAsync(
            Path, """{"message":"n","notificationType":"Old","priority":"low","isOrganization":"true"}""")).ShouldBeSuccess();
        (await server.PostAsync(
            Path, $$"""{"message":"o","notificationType":"{{new string('t', 51)}}","priority":"medium","ownerId":1}""")).ShouldBeSuccess();

        server.Simulator.Notifications.Should().BeEquivalentTo(
            [
                new SimulatedNotification("**m**", "New", "HIGH", ["anna", "bert"], false, null),
                new SimulatedNotification("n", "Old", "low", [], true, null),
                new SimulatedNotification("o", new string('t', 50), "medium", [], false, 1),
            ],
            options => options.WithStrictOrdering());
    }

    public static TheoryData<string, string> Errors => new()
    {
        { """{"notificationType":"t","priority":"low","recipients":"a"}""", "The message for this notification is invalid" },
        {
            $$"""{"message":"{{new string('m', 65_537)}}","notificationType":"t","priority":"low","recipients":"a"}""",
            "The message for this notification is invalid, please enter a message between 1-65536 characters in length"
        },
        { """{"message":"m","priority":"low","recipients":"a"}""", "The notificationType for this notification is invalid" },
        {
            """{"message":"m","notificationType":"sYSTEM","priority":"low","recipients":"a"}""",
            "The notificationType for this notification is invalid"
        },
        { """{"message":"m","notificationType":"t","recipients":"a"}""", "The priority for this notification is invalid" },
        {
            """{"message":"m","notificationType":"t","priority":"urgent","recipients":"a"}""",
            "The priority for this notification is invalid, please enter one of the following values: low, medium, high"
        },
        { """{"message":"m","notificationType":"t","priority":"low"}""", "The recipients for this notification is invalid" },
        {
            """{"message":"m","notificationType":"t","priority":"low","isOrganization":false}""",
            "The recipients for this notification is invalid"
        },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public async Task What_is_missing_or_wrong_is_refused(string body, string message)
    {
        await using var server = await TestServer.StartAsync();
        (await server.PostAsync(Path, body)).ShouldBeFailure(HttpStatusCode.BadRequest, message);
        server.Simulator.Notifications.Should().BeEmpty();
    }

    [Fact]
    public async Task An_unknown_owner_is_refused()
    {
        await using var server = await TestServer.StartAsync();
        (await server.PostAsync(Path, """{"message":"m","notificationType":"t","priority":"low","ownerId":99}"""))
            .ShouldBeFailure(HttpStatusCode.Forbidden, "The requested owner was not found");
    }
}
