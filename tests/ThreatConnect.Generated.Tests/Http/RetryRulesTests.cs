using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using ThreatConnect.Tests.Batch;

namespace ThreatConnect.Tests.Http;

// What is repeated depends on whether the platform may have carried it out, and on how long it asks to wait.
public sealed class RetryRulesTests
{
    private const string Campaign = """{"status":"Success","data":{"campaign":{"id":416,"name":"x"}}}""";
    private const string NotFound = """{"status":"Failure","message":"The requested resource was not found"}""";

    private readonly AcceleratedTimeProvider _time = new();

    // Without a connection, the platform has received nothing. After the request was sent, it may have carried it out.
    public static TheoryData<Exception, int> Failures => new()
    {
        { new HttpRequestException(HttpRequestError.ConnectionError), 2 },
        { new HttpRequestException(HttpRequestError.NameResolutionError), 2 },
        { new HttpRequestException(HttpRequestError.SecureConnectionError), 2 },
        { new HttpRequestException(HttpRequestError.ProxyTunnelError), 2 },
        { new HttpRequestException(HttpRequestError.ResponseEnded), 1 },
        { new HttpRequestException(HttpRequestError.InvalidResponse), 1 },
        { new HttpRequestException(HttpRequestError.Unknown), 1 },
        { new IOException(), 1 },
        { new SocketException(), 1 },
        { new HttpRequestException(HttpRequestError.SecureConnectionError, inner: new AuthenticationException()), 1 },
    };

    public static TheoryData<string[], bool> Deletions => new()
    {
        { ["503", "404"], true },
        { ["cut", "404"], true },
        { ["429", "404"], false },
        { ["no connection", "404"], false },
        { ["503", "429", "404"], true },
        { ["cut", "no connection", "404"], true },
        { ["404"], false },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_creation_is_repeated_only_if_nothing_was_sent(Exception failure, int expected)
    {
        var attempts = 0;
        await using var client = Client(StubHandler.ByNumber(count => (attempts = count) == 1 ? throw failure : StubHandler.Json(Campaign)));

        var act = () => client.InOwner("MyOrg").Groups.Campaigns.CreateAsync(new() { Name = "x" });

        if (expected == 1)
        {
            await act.Should().ThrowAsync<ThreatConnectTransportException>();
        }
        else
        {
            await act.Should().NotThrowAsync();
        }

        attempts.Should().Be(expected);
    }

    [Theory]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public async Task A_delay_may_be_as_long_as_the_option_says(int seconds, bool isRepeated)
    {
        var server = StubHandler.ByNumber(count => count == 1 ? Refusal(HttpStatusCode.ServiceUnavailable, seconds) : StubHandler.Json(Campaign));
        await using var client = Client(server, new() { MaxRetryDelay = TimeSpan.FromSeconds(7) });

        var act = () => client.InOwner("MyOrg").Groups.Campaigns[416].GetAsync();

        if (isRepeated)
        {
            await act.Should().NotThrowAsync();
            _time.Waits.Should().Equal(TimeSpan.FromSeconds(7));
        }
        else
        {
            await act.Should().ThrowAsync<ThreatConnectApiException>().WithMessage("*because the server asks for a delay of 8 s, and MaxRetryDelay is 7 s.");
            _time.Waits.Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 3)]
    public async Task As_many_attempts_follow_as_the_option_says(int maxRetries, int expected)
    {
        var server = StubHandler.ByNumber(_ => StubHandler.Json("{}", HttpStatusCode.BadGateway));
        await using var client = Client(server, new() { MaxRetries = maxRetries });

        await client.InOwner("MyOrg").Groups.Campaigns[416].Awaiting(campaign => campaign.GetAsync()).Should()
            .ThrowAsync<ThreatConnectApiException>().WithMessage($"*because MaxRetries is {maxRetries}.");

        server.Requests.Should().HaveCount(expected);
    }

    // After a lost response, an object that is not there has been deleted.
    [Theory]
    [MemberData(nameof(Deletions))]
    public async Task A_deletion_is_done_if_an_attempt_may_have_done_it(string[] responses, bool isDone)
    {
        await using var client = Client(StubHandler.ByNumber(count => Respond(responses[count - 1])));

        var act = () => client.InOwner("MyOrg").Groups.Campaigns[416].DeleteAsync();

        if (isDone)
        {
            await act.Should().NotThrowAsync();
        }
        else
        {
            await act.Should().ThrowAsync<ThreatConnectApiException>();
        }
    }

    [Fact]
    public async Task A_stream_that_can_be_read_once_is_not_sent_again_for_a_timestamp()
    {
        var server = StubHandler.ByNumber(_ => Rejection());
        await using var client = Client(server, new() { MaxRetries = 0 });
        var file = client.InOwner("MyOrg").Groups.Documents[7].File;

        await file.Awaiting(each => each.UploadAsync(new OneWayStream(new MemoryStream(new byte[10])))).Should().ThrowAsync<ThreatConnectApiException>();
        server.Requests.Should().ContainSingle();

        await file.Awaiting(each => each.UploadAsync(new MemoryStream(new byte[10]))).Should().ThrowAsync<ThreatConnectApiException>();
        server.Requests.Should().HaveCount(3);
    }

    [Fact]
    public async Task An_observer_is_told_of_an_attempt_with_a_corrected_timestamp()
    {
        var observer = new Observer();
        await using var client = Client(
            StubHandler.ByNumber(count => count == 1 ? Rejection() : StubHandler.Json(Campaign)), new() { MaxRetries = 0, Observer = observer });

        await client.InOwner("MyOrg").Groups.Campaigns[416].GetAsync();

        observer.Retries.Should().ContainSingle().Which.Should().Match<OperationRetry>(retry =>
            retry.Attempt == 1 && retry.Delay == TimeSpan.Zero && retry.StatusCode == HttpStatusCode.Forbidden && retry.Reason == "403");
    }

    private static HttpResponseMessage Respond(string response) => response switch
    {
        "cut" => throw new IOException("The connection was lost."),
        "no connection" => throw new HttpRequestException(HttpRequestError.ConnectionError),
        "404" => StubHandler.Json(NotFound, HttpStatusCode.NotFound),
        _ => StubHandler.Json("{}", Enum.Parse<HttpStatusCode>(response)),
    };

    private static HttpResponseMessage Refusal(HttpStatusCode status, int seconds)
    {
        var response = StubHandler.Json("{}", status);
        response.Headers.RetryAfter = new(TimeSpan.FromSeconds(seconds));
        return response;
    }

    private HttpResponseMessage Rejection()
    {
        var response = StubHandler.Json("""{"status":"Failure","message":"Timestamp out of acceptable time range"}""", HttpStatusCode.Forbidden);
        response.Headers.Date = _time.GetUtcNow().AddHours(1);
        return response;
    }

    private ThreatConnectClient Client(HttpMessageHandler server, ThreatConnectClientOptions? options = null)
    {
        options ??= new();
        return new(new Uri("https://example.com/api"), new HmacCredential("12345678901234567890", "key"), new()
        {
            PrimaryHandler = server,
            MaxRetries = options.MaxRetries,
            MaxRetryDelay = options.MaxRetryDelay,
            Observer = options.Observer,
            TimeProvider = _time,
        });
    }

    private sealed class Observer : OperationObserver
    {
        public List<OperationRetry> Retries { get; } = [];

        public override void OnRetrying(OperationInfo operation, OperationRetry retry) => Retries.Add(retry);
    }
}
