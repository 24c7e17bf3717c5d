namespace ThreatConnect.Tests.Authentication;

public sealed class HmacSignatureTests
{
    private const string Secret = "0123456789abcdef";
    private const string Timestamp = "1513703787";

    [Theory]
    [InlineData("GET", "/api/v2/owners", "PZ8NSvB+yNq9jMRyauVmRG0uAlGBo5D0h1VGc30rpLo=")]
    [InlineData("DELETE", "/api/v2/indicators/urls/http%3A%2F%2Fexample.com%2F?owner=Common%20Community", "5wvOcOL6anXv57JAq9OT7yUBxuFcCJ31jzbqh84YQBY=")]
    public async Task The_known_vectors_are_met(string method, string target, string signature)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "https://app.threatconnect.com" + target);

        await new HmacCredential("12345678901234567890", Secret).AuthorizeAsync(request, DateTimeOffset.FromUnixTimeSeconds(1513703787), default);

        request.Headers.GetValues("Authorization").Should().Equal($"TC 12345678901234567890:{signature}");
        request.Headers.GetValues("Timestamp").Should().Equal(Timestamp);
    }

    [Fact]
    public async Task A_key_that_changes_is_asked_for_every_time()
    {
        var asked = 0;
        var credential = new HmacCredential(_ => ValueTask.FromResult(new HmacKey($"{asked++:00000000000000000000}", Secret)));
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://app.threatconnect.com/api/v2/owners");

        await credential.AuthorizeAsync(request, DateTimeOffset.UnixEpoch, default);
        await credential.AuthorizeAsync(request, DateTimeOffset.UnixEpoch.AddSeconds(1), default);

        request.Headers.GetValues("Authorization").Single().Should().StartWith("TC 00000000000000000001:");
        request.Headers.GetValues("Timestamp").Should().Equal("1");
    }

    [Fact]
    public async Task A_token_goes_as_it_is()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://app.threatconnect.com/api/v2/owners");

        await new ApiTokenCredential("APIV2:430:x:1513703787000:ab+/cd==").AuthorizeAsync(request, DateTimeOffset.UnixEpoch, default);

        request.Headers.GetValues("Authorization").Should().Equal("TC-Token APIV2:430:x:1513703787000:ab+/cd==");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a b")]
    [InlineData("line\nbreak")]
    [InlineData("TC-Token abc")]
    public void A_token_that_no_header_carries_is_refused_without_showing_it(string token)
    {
        var exception = FluentActions.Invoking(() => new ApiTokenCredential(token)).Should().Throw<ArgumentException>().Which;
        if (token.Trim().Length > 0)
        {
            exception.Message.Should().NotContain(token);
        }
    }

    [Fact]
    public void No_credential_shows_its_secret()
    {
        new HmacCredential("12345678901234567890", Secret).ToString().Should().Be("HmacCredential");
        new HmacKey("12345678901234567890", Secret).ToString().Should().NotContain(Secret);
        new ApiTokenCredential("abcdefgh").ToString().Should().Be("ApiTokenCredential");
    }
}
