namespace ThreatConnect.ContractTests.Server;

// The stub server itself: the errors that it must find.
public sealed class PlatformTests(PlatformServer server) : IClassFixture<PlatformServer>
{
    private readonly Platform _platform = new(server);

    [Fact]
    public async Task A_request_that_nobody_expects_fails_the_test()
    {
        await SendAsync("GET", "/api/v2/owners?resultLimit=1");

        _platform.Invoking(platform => platform.Verify()).Should().Throw<Exception>().WithMessage("*GET /api/v2/owners?resultLimit=1*");
    }

    [Fact]
    public async Task An_expected_request_that_is_not_signed_fails_the_test()
    {
        _platform.On("GET", "/api/v2/owners").Returns(StubResponse.Success);
        await SendAsync("GET", "/api/v2/owners");

        _platform.Invoking(platform => platform.Verify()).Should().Throw<Exception>().WithMessage("*signed as it was sent*");
    }

    [Fact]
    public void An_expected_request_that_does_not_come_fails_the_test()
    {
        _platform.On("GET", "/api/v2/owners").Returns(StubResponse.Success);

        _platform.Invoking(platform => platform.Verify()).Should().Throw<Exception>().WithMessage("*GET /api/v2/owners*");
    }

    [Theory]
    [InlineData("/api/v2/tags/a%2fb")]
    [InlineData("/api/v2/tags/a/b")]
    [InlineData("/api/v2/tags/a%252Fb")]
    public async Task A_target_that_only_means_the_same_is_another_one(string target)
    {
        _platform.On("GET", "/api/v2/tags/a%2Fb").Returns(StubResponse.Success);

        (await SendAsync("GET", target)).Should().Be(PlatformServer.Unexpected);
    }

    private async Task<int> SendAsync(string method, string target)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(new Uri(_platform.BaseAddress.GetLeftPart(UriPartial.Authority)), target));
        using var response = await client.SendAsync(request);
        return (int)response.StatusCode;
    }
}
