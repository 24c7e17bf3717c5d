namespace ThreatConnect.ContractTests.Notifications;

/// <summary>Messages to users; what the platform refuses is refused before it is sent.</summary>
public sealed class NotificationTests(PlatformServer server) : ContractTest(server)
{
    [Fact]
    public async Task One_goes_to_users()
    {
        Platform.On("POST", "/api/v2/notifications", """{"message":"m","notificationType":"t","priority":"low","recipients":"jdoe,asmith"}""").Answers(Answer.Success);

        await Client.Notifications.SendAsync(new() { Message = "m", NotificationType = "t", Priority = NotificationPriority.Low, Recipients = "jdoe,asmith" });
    }

    [Fact]
    public async Task One_goes_to_the_members_of_an_owner()
    {
        Platform.On("POST", "/api/v2/notifications", """{"message":"m","notificationType":"t","priority":"HIGH","isOrganization":false,"ownerId":9}""").Answers(Answer.Json("""{"status":"Success"}""", 201));

        await Client.Notifications.SendAsync(new() { Message = "m", NotificationType = "t", Priority = "HIGH", IsOrganization = false, OwnerId = 9 });
    }

    [Theory]
    [InlineData(null)]
    [InlineData(false)]
    public async Task One_that_goes_to_nobody_is_refused(bool? isOrganization) =>
        await Client.Notifications.Invoking(all => all.SendAsync(new() { Message = "m", NotificationType = "t", Priority = "low", IsOrganization = isOrganization }))
            .Should().ThrowAsync<ArgumentException>().WithMessage("NotificationCreate needs at least one of Recipients, IsOrganization, OwnerId.");

    [Theory]
    [InlineData("System")]
    [InlineData("sYSTEM")]
    public void The_platform_s_own_type_is_refused(string type) =>
        FluentActions.Invoking(() => new NotificationCreate { Message = "m", NotificationType = type, Priority = "low" })
            .Should().Throw<ArgumentException>().Which.Message.Should().ContainAll("NotificationCreate.NotificationType", type, "keeps System for itself");

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
