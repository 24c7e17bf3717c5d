namespace ThreatConnect.Tests.Http;

public sealed class BaseAddressTests
{
    [Theory]
    [InlineData("https://app.threatconnect.com/api")]
    [InlineData("https://app.threatconnect.com/api/")]
    [InlineData("https://tc.example.com:8443/custom/api")]
    [InlineData("http://127.0.0.1:8080/api")]
    [InlineData("http://localhost/api")]
    [InlineData("http://[::1]:5000/api")]
    [InlineData("https://api.threatconnect.com")]
    public void An_address_that_can_be_the_platforms_is_accepted(string address) =>
        FluentActions.Invoking(() => Client(address)).Should().NotThrow();

    [Theory]
    [InlineData("http://app.threatconnect.com/api", "*not https*")]
    [InlineData("ftp://app.threatconnect.com/api", "*not https*")]
    [InlineData("https://user:secret@app.threatconnect.com/api", "*no user*")]
    [InlineData("https://app.threatconnect.com/api?x=1", "*query*")]
    [InlineData("https://app.threatconnect.com/api#x", "*fragment*")]
    [InlineData("https://app.threatconnect.com/api/v2", "*leave out /v2*https://app.threatconnect.com/api.*")]
    [InlineData("https://app.threatconnect.com", "*path is empty*https://app.threatconnect.com/api.*")]
    [InlineData("https://app.threatconnect.com/", "*path is empty*")]
    public void Any_other_address_is_an_error_with_its_reason(string address, string message) =>
        FluentActions.Invoking(() => Client(address)).Should().Throw<ArgumentException>().WithMessage(message).Which.Message.Should().NotContain("secret");

    [Fact]
    public void A_relative_address_is_an_error() =>
        FluentActions.Invoking(() => new ThreatConnectClient(new Uri("/api", UriKind.Relative), Credential)).Should().Throw<ArgumentException>().WithMessage("*not an absolute address*");

    [Fact]
    public void Insecure_http_needs_its_option() =>
        FluentActions.Invoking(() => new ThreatConnectClient(new Uri("http://tc.example.com/api"), Credential, new() { AllowInsecureHttp = true })).Should().NotThrow();

    [Fact]
    public void A_null_credential_is_an_error() =>
        FluentActions.Invoking(() => new ThreatConnectClient(new Uri("https://app.threatconnect.com/api"), null!)).Should().Throw<ArgumentNullException>().WithParameterName("credential");

    private static HmacCredential Credential => new("1", "2");

    private static ThreatConnectClient Client(string address) => new(new Uri(address), Credential);
}
