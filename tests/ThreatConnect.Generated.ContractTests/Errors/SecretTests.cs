using System.Diagnostics;
using System.Runtime.Serialization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThreatConnect.ContractTests.Errors;

// Errors are logged, so they must not have credentials.
public sealed class SecretTests(PlatformServer server) : ContractTest(server)
{
    private const string Owner = "/api/v2/owners/12";
    private const string SecretPart = "PZ8NSvB+yNq9jMRyauVmRG0uAlGBo5D0h1VGc30rpLo=";
    private const string Secret = "APIV2:430:MyId:1600000000000:" + SecretPart;

    public static TheoryData<StubResponse> Failures =>
    [
        StubResponse.Failure(403, "Signature data did not match expected result"), StubResponse.Html(403), StubResponse.Html(200), StubResponse.Text(401, "Unauthorized"),
        StubResponse.Empty(400), StubResponse.Json("{\"status\":\"Succ"), StubResponse.Empty(302),
    ];

    public static TheoryData<string> Echoes => ["text", "error page", "page", "envelope"];

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task No_error_shows_the_secret_key_or_the_signature(StubResponse response)
    {
        Platform.On("GET", Owner).Returns(response);

        var text = await FailAsync(Client);

        var signature = Platform.Requests.Should().ContainSingle().Which.Header("Authorization")!.Split(':')[1];
        text.Should().NotContain(Platform.SecretKey).And.NotContain(signature);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task No_error_shows_the_token(StubResponse response)
    {
        Platform.Token = Secret;
        Platform.On("GET", Owner).Returns(response);

        (await FailAsync(Client)).Should().NotContain(SecretPart);
    }

    [Theory]
    [MemberData(nameof(Echoes))]
    public async Task A_server_that_shows_the_request_does_not_bring_the_token_into_the_error(string form)
    {
        Platform.Token = Secret;
        Platform.On("GET", Owner).Returns(Echo(form, $"TC-Token {Secret}"));

        (await FailAsync(Client)).Should().NotContain(SecretPart);
    }

    [Theory]
    [MemberData(nameof(Echoes))]
    public async Task A_server_that_shows_the_request_does_not_bring_the_signature_into_the_error(string form)
    {
        var signature = Signer.Sign(Platform.SecretKey, Owner, "GET", "1513703787");
        Platform.On("GET", Owner).Returns(Echo(form, $"TC {Platform.AccessId}:{signature}"));

        (await FailAsync(Client)).Should().NotContain(signature);
    }

    [Fact]
    public void No_text_of_a_credential_shows_it()
    {
        new HmacCredential("id", "the secret").ToString().Should().NotContain("the secret");
        new HmacKey("id", "the secret").ToString().Should().NotContain("the secret");
        new ApiTokenCredential(Secret).ToString().Should().NotContain(Secret);
    }

    [Fact]
    public void Options_that_are_serialized_or_shown_do_not_show_the_proxy_s_password()
    {
        var options = new ThreatConnectClientOptions
        {
            Proxy = new WebProxy("http://me:hush@proxy.example") { Credentials = new NetworkCredential("me", "hush") },
        };

        JsonSerializer.Serialize(options).Should().NotContain("hush").And.NotContain("proxy.example");
        options.ToString().Should().NotContain("hush");
        var proxy = typeof(ThreatConnectClientOptions).GetProperty(nameof(options.Proxy))!;
        proxy.GetCustomAttributes(inherit: false).Select(attribute => attribute.GetType()).Should()
            .Contain([typeof(JsonIgnoreAttribute), typeof(IgnoreDataMemberAttribute), typeof(DebuggerBrowsableAttribute)]);
    }

    private static StubResponse Echo(string form, string authorization) => form switch
    {
        "text" => StubResponse.Text(400, $"GET {Owner} Authorization: {authorization}"),
        "error page" => StubResponse.Html(403, $"<html><pre>GET {Owner}\r\nAuthorization: {authorization}</pre></html>"),
        "page" => StubResponse.Html(200, $"<html><pre>Authorization: {authorization}</pre></html>"),
        _ => StubResponse.Failure(401, $"Authorization {authorization} is wrong"),
    };

    private static async Task<string> FailAsync(ThreatConnectClient client)
    {
        var failure = (await client.Owners[12].Invoking(owner => owner.GetAsync()).Should().ThrowAsync<ThreatConnectException>()).Which;
        return failure + (failure as ThreatConnectApiException)?.BodyExcerpt + (failure as ThreatConnectApiException)?.ServerMessage;
    }
}
