namespace ThreatConnect.ContractTests.Validation;

public sealed class CredentialValidationTests
{
    [Fact]
    public void A_client_needs_credentials() =>
        FluentActions.Invoking(() => new ThreatConnectClient(new Uri("https://app.threatconnect.com/api"), null!))
            .Should().Throw<ArgumentNullException>().WithMessage("*credential*");

    [Theory]
    [InlineData("", "secret", "*accessId*")]
    [InlineData(" ", "secret", "*accessId*")]
    [InlineData("a b", "secret", "*accessId*")]
    [InlineData("a\r\nX: y", "secret", "*accessId*")]
    [InlineData("id", "", "*secretKey*")]
    [InlineData("id", null, "*secretKey*")]
    [InlineData(null, "secret", "*accessId*")]
    public void An_incomplete_or_invalid_pair_of_keys_is_rejected(string? accessId, string? secretKey, string message) =>
        FluentActions.Invoking(() => new HmacCredential(accessId!, secretKey!)).Should().Throw<ArgumentException>().WithMessage(message);

    // Access ids have 20 digits (evidence.md §1.2).
    [Theory]
    [InlineData("9aF#k&Lq0pT^zW1xR3vB7nM5cJ2hG8dS4eY6uI0oP1aQ2wE3rT4yU5iO6pA7sD8f")]
    [InlineData("words of my own")]
    public void A_swapped_pair_of_keys_is_rejected_and_neither_is_shown(string secretKey)
    {
        const string AccessId = "12345678901234567890";

        FluentActions.Invoking(() => new HmacCredential(secretKey, AccessId)).Should().Throw<ArgumentException>().WithMessage("*swapped*")
            .Which.Message.Should().NotContain(secretKey).And.NotContain(AccessId);
        FluentActions.Invoking(() => new HmacKey(secretKey, AccessId)).Should().Throw<ArgumentException>().WithMessage("*swapped*");
        FluentActions.Invoking(() => new HmacCredential(AccessId, secretKey)).Should().NotThrow();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("secret\r\nX: y")]
    [InlineData("TC-Token secret")]
    public void A_token_has_no_spaces_and_no_scheme(string? token) =>
        FluentActions.Invoking(() => new ApiTokenCredential(token!)).Should().Throw<ArgumentException>().WithMessage("*token*").Which.Message.Should().NotContain("secret");
}
