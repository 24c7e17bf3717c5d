namespace ThreatConnect.Testing.Tests.Requests;

public sealed class AuthenticationTests
{
    [Theory]
    [InlineData("/api/v2/owners", "GET", "PZ8NSvB+yNq9jMRyauVmRG0uAlGBo5D0h1VGc30rpLo=")]
    [InlineData(
        "/api/v2/indicators/urls/http%3A%2F%2Fexample.com%2F?owner=Common%20Community",
        "DELETE",
        "5wvOcOL6anXv57JAq9OT7yUBxuFcCJ31jzbqh84YQBY=")]
    public void The_signer_of_these_tests_makes_the_documented_signatures(string target, string method, string signature) =>
        RequestSigner.Sign("0123456789abcdef", target, method, "1513703787").Should().Be(signature);

    [Theory]
    [InlineData("/v2/owners", "GET", "PZ8NSvB+yNq9jMRyauVmRG0uAlGBo5D0h1VGc30rpLo=", HttpStatusCode.OK)]
    [InlineData(
        "/v2/indicators/urls/http%3A%2F%2Fexample.com%2F?owner=Common%20Community",
        "DELETE",
        "5wvOcOL6anXv57JAq9OT7yUBxuFcCJ31jzbqh84YQBY=",
        HttpStatusCode.NotFound)]
    public async Task The_documented_signatures_are_accepted(string path, string method, string signature, HttpStatusCode status)
    {
        await using var server = await TestServer.StartAsync(clock => new SimulatorOptions
        {
            TimeProvider = clock,
            AccessId = "11112222333344445555",
            SecretKey = "0123456789abcdef",
        });
        server.Clock.Now = DateTimeOffset.FromUnixTimeSeconds(1513703787);
        using var request = TestServer.Unsigned(method, "/api" + path);
        request.Headers.Add("Timestamp", "1513703787");
        request.Headers.TryAddWithoutValidation("Authorization", "TC 11112222333344445555:" + signature);

        (await server.SendAsync(request)).Status.Should().Be(status);
    }

    [Fact]
    public async Task A_token_is_accepted_without_a_timestamp()
    {
        await using var server = await TestServer.StartAsync();
        (await SendAsync(server, $"TC-Token {server.Simulator.ApiToken}", timestamp: null)).Status.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(null, null, HttpStatusCode.Forbidden, "Access Denied")]
    [InlineData("Basic dTpw", null, HttpStatusCode.Forbidden, "Access Denied")]
    [InlineData("TC-Token wrong", null, HttpStatusCode.Unauthorized, "Unauthorized")]
    [InlineData("TC 00000000000000000000:AAAA", "0", HttpStatusCode.Unauthorized, "Access Denied")]
    [InlineData("TC malformed", "0", HttpStatusCode.Unauthorized, "Access Denied")]
    [InlineData("TC {id}:AAAA", null, HttpStatusCode.Unauthorized, "Invalid timestamp")]
    [InlineData("TC {id}:AAAA", "now", HttpStatusCode.Unauthorized, "Invalid timestamp")]
    [InlineData("TC {id}:AAAA", "1714996800000", HttpStatusCode.Forbidden, "Timestamp out of acceptable time range")]
    [InlineData("TC {id}:AAAA", "1714996800", HttpStatusCode.Unauthorized, "Signature data did not match expected result")]
    public async Task Wrong_credentials_are_refused(string? authorization, string? timestamp, HttpStatusCode status, string message)
    {
        await using var server = await TestServer.StartAsync();
        var answer = await SendAsync(
            server, authorization?.Replace("{id}", server.Simulator.AccessId, StringComparison.Ordinal), timestamp);
        answer.ShouldBeFailure(status, message);
    }

    [Theory]
    [InlineData(300, HttpStatusCode.OK)]
    [InlineData(-300, HttpStatusCode.OK)]
    [InlineData(301, HttpStatusCode.Forbidden)]
    [InlineData(-301, HttpStatusCode.Forbidden)]
    public async Task A_timestamp_may_be_five_minutes_off(int seconds, HttpStatusCode status)
    {
        await using var server = await TestServer.StartAsync();
        using var request = server.Prepare("GET", "/v2/owners");
        server.Clock.Now += TimeSpan.FromSeconds(seconds);

        (await server.SendAsync(request)).Status.Should().Be(status);
    }

    [Theory]
    [InlineData("/v2/owners?resultLimit=1", "/v2/owners")]
    [InlineData("/v2/tags/a%2fb", "/v2/tags/a%2Fb")]
    [InlineData("/v2/owners/", "/v2/owners")]
    public async Task The_signature_covers_the_target_exactly_as_sent(string sent, string covered)
    {
        await using var server = await TestServer.StartAsync();
        using var other = server.Prepare("GET", covered);
        using var request = TestServer.Unsigned("GET", "/api" + sent);
        foreach (var header in other.Headers)
        {
            request.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        (await server.SendAsync(request)).ShouldBeFailure(HttpStatusCode.Unauthorized, "Signature data did not match expected result");
    }

    private static async Task<TestResponse> SendAsync(TestServer server, string? authorization, string? timestamp)
    {
        using var request = TestServer.Unsigned("GET", "/api/v2/owners");
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        request.Headers.TryAddWithoutValidation("Timestamp", timestamp);
        return await server.SendAsync(request);
    }
}
