namespace ThreatConnect.ContractTests.Tools;

/// <summary>Notifications name no owner but in their body.</summary>
public sealed class NotificationTests(PlatformServer server) : ContractTest(server)
{
    private const string Path = "/api/v2/notifications";

    public static TheoryData<string, NotificationCreate> Notifications => new()
    {
        {
            """{"message":"**m**","notificationType":"New","priority":"high","recipients":"jo@example.com,anna"}""",
            new() { Message = "**m**", NotificationType = "New", Priority = "high", Recipients = "jo@example.com,anna" }
        },
        {
            """{"message":"m","notificationType":"New","priority":"low","isOrganization":true}""",
            new() { Message = "m", NotificationType = "New", Priority = "low", IsOrganization = true }
        },
        {
            """{"message":"m","notificationType":"New","priority":"MEDIUM","ownerId":9}""",
            new() { Message = "m", NotificationType = "New", Priority = "MEDIUM", OwnerId = 9 }
        },
    };

    [Theory]
    [MemberData(nameof(Notifications))]
    public async Task A_notification_is_sent_with_what_is_set(string body, NotificationCreate notification)
    {
        Platform.On("POST", Path, body).Answers(Answer.Success, Answer.Json("""{"status":"Success"}""", 201));

        (await Client.Notifications.SendAsync(notification)).StatusCode.Should().Be(HttpStatusCode.OK);
        (await Client.Notifications.SendAsync(notification)).StatusCode.Should().Be(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_notification_of_full_length_is_sent()
    {
        var (message, type) = (new string('m', 64 * 1024), new string('t', 50));
        Platform.On("POST", Path, $$"""{"message":"{{message}}","notificationType":"{{type}}","priority":"high","isOrganization":true}""").Answers(Answer.Success);

        await Client.Notifications.SendAsync(new() { Message = message, NotificationType = type, Priority = "high", IsOrganization = true });
    }

    [Fact]
    public async Task A_notification_may_have_been_sent_so_it_is_sent_once()
    {
        Platform.On("POST", Path, """{"message":"m","notificationType":"t","priority":"high","isOrganization":true}""").Answers(Answer.Failure(503, "An unknown error occurred"));

        await Client.Notifications.Invoking(notifications => notifications.SendAsync(new() { Message = "m", NotificationType = "t", Priority = "high", IsOrganization = true }))
            .Should().ThrowAsync<ThreatConnectApiException>();
    }

    [Fact]
    public async Task A_refusal_is_an_error()
    {
        Platform.On("POST", Path, """{"message":"m","notificationType":"t","priority":"high","ownerId":9}""").Answers(Answer.Failure(403, "Access Denied"));

        var failure = await Client.Notifications.Invoking(notifications => notifications.SendAsync(new() { Message = "m", NotificationType = "t", Priority = "high", OwnerId = 9 }))
            .Should().ThrowAsync<ThreatConnectApiException>();

        failure.Which.StatusCode.Should().Be(HttpStatusCode.Forbidden);
        failure.Which.ServerMessage.Should().Be("Access Denied");
    }

    public static TheoryData<Func<NotificationCreate>> Refusals =>
    [
        () => new() { Message = "", NotificationType = "t", Priority = "high", IsOrganization = true },
        () => new() { Message = new string('m', (64 * 1024) + 1), NotificationType = "t", Priority = "high", IsOrganization = true },
        () => new() { Message = "m", NotificationType = "", Priority = "high", IsOrganization = true },
        () => new() { Message = "m", NotificationType = new string('t', 51), Priority = "high", IsOrganization = true },
        () => new() { Message = "m", NotificationType = "sYSTEM", Priority = "high", IsOrganization = true },
        () => new() { Message = "m", NotificationType = "t", Priority = "", IsOrganization = true },
        () => new() { Message = "m", NotificationType = "t", Priority = "high" },
        () => new() { Message = "m", NotificationType = "t", Priority = "high", IsOrganization = false },
        () => new() { Message = "m", NotificationType = "t", Priority = "high", Recipients = "" },
    ];

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task What_is_missing_or_too_long_is_refused_before_anything_is_sent(Func<NotificationCreate> notification) =>
        await Client.Notifications.Invoking(notifications => notifications.SendAsync(notification())).Should().ThrowAsync<ArgumentException>();
}
