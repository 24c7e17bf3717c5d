namespace ThreatConnect.ContractTests.Automation;

// Notifications have an owner in their body alone.
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
            new() { Message = "m", NotificationType = "New", Priority = NotificationPriority.Low, IsOrganization = true }
        },
        {
            """{"message":"m","notificationType":"t","priority":"HIGH","isOrganization":false,"ownerId":9}""",
            new() { Message = "m", NotificationType = "t", Priority = "HIGH", IsOrganization = false, OwnerId = 9 }
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
        Platform.On("POST", Path, body).Returns(StubResponse.Success, StubResponse.Json("""{"status":"Success"}""", 201));

        (await Client.Notifications.SendAsync(notification)).StatusCode.Should().Be(HttpStatusCode.OK);
        (await Client.Notifications.SendAsync(notification)).StatusCode.Should().Be(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_notification_of_full_length_is_sent()
    {
        var (message, type) = (new string('m', 64 * 1024), new string('t', 50));
        Platform.On("POST", Path, $$"""{"message":"{{message}}","notificationType":"{{type}}","priority":"high","isOrganization":true}""").Returns(StubResponse.Success);

        await Client.Notifications.SendAsync(new() { Message = message, NotificationType = type, Priority = "high", IsOrganization = true });
    }

    [Fact]
    public async Task A_notification_may_have_been_sent_so_it_is_sent_once()
    {
        Platform.On("POST", Path, """{"message":"m","notificationType":"t","priority":"high","isOrganization":true}""").Returns(StubResponse.Failure(503, "An unknown error occurred"));

        await Client.Notifications.Invoking(notifications => notifications.SendAsync(new() { Message = "m", NotificationType = "t", Priority = "high", IsOrganization = true }))
            .Should().ThrowAsync<ThreatConnectApiException>();
    }

    [Fact]
    public async Task An_error_response_is_an_error()
    {
        Platform.On("POST", Path, """{"message":"m","notificationType":"t","priority":"high","ownerId":9}""").Returns(StubResponse.Failure(403, "Access Denied"));

        var failure = await Client.Notifications.Invoking(notifications => notifications.SendAsync(new() { Message = "m", NotificationType = "t", Priority = "high", OwnerId = 9 }))
            .Should().ThrowAsync<ThreatConnectApiException>();

        failure.Which.StatusCode.Should().Be(HttpStatusCode.Forbidden);
        failure.Which.ServerMessage.Should().Be("Access Denied");
    }

    public static TheoryData<Func<NotificationCreate>> InvalidValues =>
    [
        () => new() { Message = "", NotificationType = "t", Priority = "high", IsOrganization = true },
        () => new() { Message = new string('m', (64 * 1024) + 1), NotificationType = "t", Priority = "high", IsOrganization = true },
        () => new() { Message = "m", NotificationType = "", Priority = "high", IsOrganization = true },
        () => new() { Message = "m", NotificationType = "t", Priority = "", IsOrganization = true },
        () => new() { Message = "m", NotificationType = "t", Priority = "high", Recipients = "" },
    ];

    [Theory]
    [MemberData(nameof(InvalidValues))]
    public async Task A_missing_or_too_long_text_is_rejected_before_anything_is_sent(Func<NotificationCreate> notification) =>
        await Client.Notifications.Invoking(notifications => notifications.SendAsync(notification())).Should().ThrowAsync<ArgumentException>();

    [Theory]
    [InlineData(null)]
    [InlineData(false)]
    public async Task A_notification_without_recipients_is_rejected(bool? isOrganization) =>
        await Client.Notifications.Invoking(all => all.SendAsync(new() { Message = "m", NotificationType = "t", Priority = "low", IsOrganization = isOrganization }))
            .Should().ThrowAsync<ArgumentException>().WithMessage("NotificationCreate needs at least one of Recipients, IsOrganization, OwnerId.");

    [Theory]
    [InlineData("System")]
    [InlineData("sYSTEM")]
    public void The_type_that_the_platform_reserves_is_rejected(string type) =>
        FluentActions.Invoking(() => new NotificationCreate { Message = "m", NotificationType = type, Priority = "low" })
            .Should().Throw<ArgumentException>().Which.Message.Should().ContainAll("NotificationCreate.NotificationType", type, "reserves System");

    [Fact]
    public void A_type_has_50_characters_at_the_most()
    {
        FluentActions.Invoking(() => new NotificationCreate { Message = "m", NotificationType = new string('t', 51), Priority = "low" })
            .Should().Throw<ArgumentException>().Which.Message.Should().ContainAll("NotificationCreate.NotificationType", "50");
        new NotificationCreate { Message = "m", NotificationType = new string('t', 50), Priority = "low" }.NotificationType.Should().HaveLength(50);
    }

    [Fact]
    public void A_message_has_64_kilobytes_at_the_most()
    {
        FluentActions.Invoking(() => new NotificationCreate { Message = new string('\u00E9', 32_769), NotificationType = "t", Priority = "low" })
            .Should().Throw<ArgumentException>().Which.Message.Should().ContainAll("NotificationCreate.Message", "65538 bytes", "65536");
        new NotificationCreate { Message = new string('\u00E9', 32_768), NotificationType = "t", Priority = "low" }.Message.Should().HaveLength(32_768);
    }
}
