using Microsoft.Extensions.Time.Testing;

namespace ThreatConnect.Tests.Http;

// A credential that is slow or fails is not taken for a failure of the server.
public sealed class CredentialFailureTests
{
    private const string User = """{"status":"Success","data":{"user":{"userName":"u"}}}""";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_credential_that_does_not_answer_is_cut_off(bool heedsCancellation)
    {
        var time = new FakeTimeProvider();
        var never = new TaskCompletionSource<string>();
        using var server = new StubHandler(_ => StubHandler.Json(User));
        await using var client = Client(server, time, async token => heedsCancellation ? await never.Task.WaitAsync(token) : await never.Task);

        var call = client.WhoAmIAsync();
        time.Advance(TimeSpan.FromSeconds(101));

        await FluentActions.Awaiting(() => call).Should().ThrowAsync<ThreatConnectTransportException>()
            .WithMessage("GET /api/v2/whoami: nothing was sent: the credential did not answer within 100 s.");
        server.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task The_time_of_a_slow_credential_is_not_the_servers()
    {
        var time = new FakeTimeProvider();
        var token = new TaskCompletionSource<string>();
        var response = new TaskCompletionSource<HttpResponseMessage>();
        using var server = new StubHandler((_, cancellationToken) => response.Task.WaitAsync(cancellationToken));
        await using var client = Client(server, time, _ => new ValueTask<string>(token.Task));

        var call = client.WhoAmIAsync();
        time.Advance(TimeSpan.FromSeconds(90));
        token.SetResult("token");
        while (server.Requests.Count == 0)
        {
            await Task.Delay(5);
        }

        time.Advance(TimeSpan.FromSeconds(90));
        response.SetResult(StubHandler.Json(User));

        (await call).Value.UserName.Should().Be("u");
    }

    public static TheoryData<Exception> Failures => [new HttpRequestException("The vault is closed."), new IOException("The vault is closed."), new TaskCanceledException("The vault is closed.")];

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_failure_of_the_credentials_own_transfer_is_told_as_that_and_not_repeated(Exception failure)
    {
        var asked = 0;
        using var server = new StubHandler(_ => StubHandler.Json(User));
        await using var client = Client(server, TimeProvider.System, _ =>
        {
            asked++;
            throw failure;
        });

        (await client.Invoking(tc => tc.WhoAmIAsync()).Should().ThrowAsync<ThreatConnectTransportException>()
            .WithMessage("GET /api/v2/whoami: nothing was sent: the credential failed: The vault is closed.")).Which.InnerException.Should().BeSameAs(failure);
        asked.Should().Be(1);
    }

    [Fact]
    public async Task Another_exception_of_a_credential_reaches_the_caller_as_it_is()
    {
        using var server = new StubHandler(_ => StubHandler.Json(User));
        await using var client = Client(server, TimeProvider.System, _ => throw new InvalidOperationException("The vault is closed."));

        await client.Invoking(tc => tc.WhoAmIAsync()).Should().ThrowAsync<InvalidOperationException>().WithMessage("The vault is closed.");
    }

    private static ThreatConnectClient Client(HttpMessageHandler server, TimeProvider time, Func<CancellationToken, ValueTask<string>> token) => new(
        new Uri("https://example.com/api"), new ApiTokenCredential(token), new() { PrimaryHandler = server, RetryDelay = TimeSpan.Zero, TimeProvider = time });
}
