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

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("secret\r\nX: y")]
    [InlineData("TC-Token secret")]
    public void A_token_has_no_spaces_and_no_scheme(string? token) =>
        FluentActions.Invoking(() => new ApiTokenCredential(token!)).Should().Throw<ArgumentException>().WithMessage("*token*").Which.Message.Should().NotContain("secret");
}
