namespace ThreatConnect.ContractTests.Refusals;

public sealed class CredentialRefusalTests
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
    public void A_pair_of_keys_is_whole(string? accessId, string? secretKey, string message) =>
        FluentActions.Invoking(() => new HmacCredential(accessId!, secretKey!)).Should().Throw<ArgumentException>().WithMessage(message);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("secret\r\nX: y")]
    [InlineData("TC-Token secret")]
    public void A_token_is_one_word(string? token) =>
        FluentActions.Invoking(() => new ApiTokenCredential(token!)).Should().Throw<ArgumentException>().WithMessage("*token*").Which.Message.Should().NotContain("secret");
}
