namespace ThreatConnect.ContractTests.Errors;

/// <summary>Errors are logged: nothing in them may let a reader act as the caller.</summary>
public sealed class SecretTests(PlatformServer server) : ContractTest(server)
{
    private const string Owners = "/api/v2/owners/12";
    private const string SecretPart = "PZ8NSvB+yNq9jMRyauVmRG0uAlGBo5D0h1VGc30rpLo=";
    private const string Secret = "APIV2:430:MyId:1600000000000:" + SecretPart;

    public static TheoryData<Answer> Failures =>
    [
        Answer.Failure(403, "Signature data did not match expected result"), Answer.Html(403), Answer.Html(200), Answer.Text(401, "Unauthorized"),
        Answer.Empty(400), Answer.Json("{\"status\":\"Succ"), Answer.Empty(302),
    ];

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task No_error_shows_the_secret_key_or_the_signature(Answer answer)
    {
        Platform.On("GET", Owners).Answers(answer);

        var text = await FailAsync(Client);

        var signature = Platform.Requests.Should().ContainSingle().Which.Header("Authorization")!.Split(':')[1];
        text.Should().NotContain(Platform.SecretKey).And.NotContain(signature);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task No_error_shows_the_token(Answer answer)
    {
        Platform.Token = Secret;
        Platform.On("GET", Owners).Answers(answer);

        (await FailAsync(Client)).Should().NotContain(SecretPart);
    }

    [Fact]
    public async Task A_proxy_that_shows_the_request_does_not_bring_the_token_into_the_error()
    {
        Platform.Token = Secret;
        Platform.On("GET", Owners).Answers(Answer.Text(400, $"Bad request: GET {Owners} Authorization: TC-Token {Secret}"));

        (await FailAsync(Client)).Should().NotContain(SecretPart);
    }

    [Fact]
    public void No_text_of_a_credential_shows_it()
    {
        new HmacCredential("id", "the secret").ToString().Should().NotContain("the secret");
        new HmacKey("id", "the secret").ToString().Should().NotContain("the secret");
        new ApiTokenCredential(Secret).ToString().Should().NotContain(Secret);
    }

    private static async Task<string> FailAsync(ThreatConnectClient client)
    {
        var failure = (await client.Owners[12].Invoking(owner => owner.GetAsync()).Should().ThrowAsync<ThreatConnectException>()).Which;
        return failure + (failure as ThreatConnectApiException)?.BodyExcerpt + (failure as ThreatConnectApiException)?.ServerMessage;
    }
}
