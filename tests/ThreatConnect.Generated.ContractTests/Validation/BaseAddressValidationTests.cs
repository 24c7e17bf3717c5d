namespace ThreatConnect.ContractTests.Validation;

public sealed class BaseAddressValidationTests
{
    [Theory]
    [InlineData("http://app.threatconnect.com/api", "*http*https*")]
    [InlineData("ftp://app.threatconnect.com/api", "*ftp*https*")]
    [InlineData("https://user:pw@app.threatconnect.com/api", "*user*")]
    [InlineData("https://app.threatconnect.com/api?x=y", "*query*")]
    [InlineData("https://app.threatconnect.com/api#x", "*fragment*")]
    [InlineData("https://app.threatconnect.com/api/v2", "*/v2*https://app.threatconnect.com/api*")]
    [InlineData("https://app.threatconnect.com/api/v2/", "*/v2*https://app.threatconnect.com/api*")]
    [InlineData("https://app.threatconnect.com", "*/api*")]
    [InlineData("https://app.threatconnect.com/", "*/api*")]
    [InlineData("http://127.0.0.1:8080", "*/api*")]
    public void An_invalid_base_address_is_rejected(string address, string message) =>
        FluentActions.Invoking(() => Create(address)).Should().Throw<ArgumentException>().WithMessage(message).Which.Message.Should().NotContain("pw");

    [Fact]
    public void An_address_is_absolute() =>
        FluentActions.Invoking(() => new ThreatConnectClient(new Uri("/api", UriKind.Relative), new HmacCredential("id", "secret"))).Should().Throw<ArgumentException>().WithMessage("*/api*");

    [Theory]
    [InlineData("https://app.threatconnect.com/api")]
    [InlineData("https://app.threatconnect.com/api/")]
    [InlineData("https://threatconnect.example.com:8443/tc/api")]
    [InlineData("https://api.threatconnect.com")]
    [InlineData("https://api.threatconnect.com/")]
    [InlineData("http://127.0.0.1:8080/api")]
    [InlineData("http://localhost/api")]
    [InlineData("http://[::1]:8080/api")]
    public async Task A_valid_base_address_is_accepted(string address) => await Create(address).DisposeAsync();

    [Fact]
    public async Task Plain_http_to_others_must_be_asked_for() =>
        await Create("http://threatconnect.example.com/api", new() { AllowInsecureHttp = true }).DisposeAsync();

    [Fact]
    public async Task The_legacy_host_has_no_base_path_in_what_is_sent_and_signed()
    {
        using var handler = new StubHandler(_ => StubHandler.Json("""{"status":"Success"}"""));
        await using var client = Create("https://api.threatconnect.com", new() { PrimaryHandler = handler });

        await client.Tags["x"].DeleteAsync();

        handler.OnlyRequest.Uri.AbsoluteUri.Should().Be("https://api.threatconnect.com/v2/tags/x");
        handler.OnlyRequest.Headers["Authorization"].Should().Be($"TC id:{Signer.Sign("secret", "/v2/tags/x", "DELETE", handler.OnlyRequest.Headers["Timestamp"])}");
    }

    [Theory]
    [InlineData("http://127.0.0.1:4010")]
    [InlineData("http://127.0.0.1:4010/")]
    [InlineData("https://gateway.example.com")]
    public async Task A_server_without_a_base_path_is_asked_for_by_an_option_and_the_signature_follows(string address)
    {
        using var handler = new StubHandler(_ => StubHandler.Json("""{"status":"Success"}"""));
        await using var client = Create(address, new() { PrimaryHandler = handler, AllowEmptyBasePath = true });

        await client.Tags["x"].DeleteAsync();

        handler.OnlyRequest.Uri.AbsoluteUri.Should().Be($"{address.TrimEnd('/')}/v2/tags/x");
        handler.OnlyRequest.Headers["Authorization"].Should().Be($"TC id:{Signer.Sign("secret", "/v2/tags/x", "DELETE", handler.OnlyRequest.Headers["Timestamp"])}");
    }

    [Theory]
    [InlineData("http://mock.example.com", "*not https*")]
    [InlineData("http://127.0.0.1:4010/v2", "*leave out /v2 at its end: http://127.0.0.1:4010.*")]
    [InlineData("http://127.0.0.1:4010?x=y", "*query*")]
    public void The_option_changes_no_other_rule(string address, string message) =>
        FluentActions.Invoking(() => Create(address, new() { AllowEmptyBasePath = true })).Should().Throw<ArgumentException>().WithMessage(message);

    [Fact]
    public void The_error_names_the_option() =>
        FluentActions.Invoking(() => Create("http://127.0.0.1:4010")).Should().Throw<ArgumentException>().WithMessage("*http://127.0.0.1:4010/api*AllowEmptyBasePath*");

    private static ThreatConnectClient Create(string address, ThreatConnectClientOptions? options = null) => new(new Uri(address), new HmacCredential("id", "secret"), options);
}
