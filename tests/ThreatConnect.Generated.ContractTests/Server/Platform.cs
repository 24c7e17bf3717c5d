using System.Globalization;
using System.Text.Json.Nodes;
using FluentAssertions.Execution;
using Microsoft.Extensions.Time.Testing;

namespace ThreatConnect.ContractTests.Server;

// A strict stub of the platform in one test: it returns what the test expects, and Verify fails for everything else,
// and for every request that is not signed and described as the documentation says.
public sealed class Platform
{
    public const string AccessId = "12345678901234567890";
    public const string SecretKey = "0123456789abcdef";

    private static readonly DateTimeOffset s_start = DateTimeOffset.FromUnixTimeSeconds(1513703787);

    private readonly PlatformServer _server;
    private readonly List<Stub> _stubs = [];

    public Platform(PlatformServer server)
    {
        _server = server;
        _server.Reset();
    }

    // The client's clock: it stands still until a test moves it.
    public FakeTimeProvider Time { get; } = new(s_start);

    // The token that requests must have; null when they must be signed.
    public string? Token { get; set; }

    public Uri BaseAddress => _server.BaseAddress;

    public IReadOnlyList<SentRequest> Requests => _server.Requests;

    // A client of this platform; its repetitions do not wait unless the server asks for it. Its clock is years behind the stub server's.
    public ThreatConnectClient CreateClient(int maxRetries = 3, TimeSpan? maxRetryDelay = null, params DelegatingHandler[] handlers) => new(
        BaseAddress,
        Token is null ? new HmacCredential(AccessId, SecretKey) : new ApiTokenCredential(Token),
        new ThreatConnectClientOptions
        {
            TimeProvider = Time,
            CorrectClock = false,
            MaxRetries = maxRetries,
            RetryDelay = TimeSpan.Zero,
            MaxRetryDelay = maxRetryDelay ?? TimeSpan.FromSeconds(30),
            Handlers = handlers,
        });

    // Expects a request: its verb, its target as it goes over the wire, and its body as JSON, null for none.
    public Stub On(string method, string target, string? body = null)
    {
        var stub = new Stub(method, target, body);
        _stubs.Add(stub);
        _server.Add(stub);
        return stub;
    }

    // Expects a request for a file, which is not JSON.
    public Stub OnDownload(string target)
    {
        var stub = On("GET", target);
        stub.IsForFile = true;
        return stub;
    }

    // Expects a file: bytes and nothing around them.
    public Stub OnUpload(string method, string target, byte[] content)
    {
        var stub = On(method, target);
        stub.File = content;
        return stub;
    }

    // Lets time pass until something is done.
    public async Task PassTimeUntilDoneAsync(Task task)
    {
        while (!task.IsCompleted)
        {
            Time.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(task, Task.Delay(20));
        }
    }

    public void Verify()
    {
        using var all = new AssertionScope();
        foreach (var stub in _stubs)
        {
            stub.Calls.Should().Be(stub.Expected, "{0} is expected that often", stub);
        }

        foreach (var request in Requests)
        {
            var stub = _stubs.Find(stub => stub.Method == request.Method && Target.Sorted(stub.Target) == Target.Sorted(request.RawTarget));
            stub.Should().NotBeNull("{0} is a request that the test expects, beside {1}", request, string.Join(", ", _stubs));
            VerifyAuthorization(request);
            if (stub is not null)
            {
                VerifyBody(request, stub);
            }

            request.Header("Accept").Should().Be(stub is { IsForFile: true } ? "*/*" : "application/json", "{0} asks for what comes", request);
        }
    }

    private void VerifyAuthorization(SentRequest request)
    {
        if (Token is not null)
        {
            request.Header("Authorization").Should().Be($"TC-Token {Token}");
            return;
        }

        var timestamp = request.Header("Timestamp") ?? "none";
        request.Header("Authorization").Should().Be(
            $"TC {AccessId}:{Signer.Sign(SecretKey, request.RawTarget, request.Method, timestamp)}", "{0} is signed as it was sent", request);
        if (Time.GetUtcNow() == s_start)
        {
            timestamp.Should().Be("1513703787", "the clock stands still");
        }
        else
        {
            long.Parse(timestamp, CultureInfo.InvariantCulture).Should().BeInRange(s_start.ToUnixTimeSeconds(), Time.GetUtcNow().ToUnixTimeSeconds());
        }
    }

    private static void VerifyBody(SentRequest request, Stub stub)
    {
        if (stub.Check is { } check)
        {
            check(request);
            return;
        }

        var expected = stub.Body;
        if (stub.File is { } file)
        {
            request.Body.Should().Equal(file, "{0} has the file", request);
            request.Header("Content-Type").Should().Be(stub.FileType, "{0} has a file", request);
            return;
        }

        if (expected is null)
        {
            request.Body.Should().BeEmpty("{0} has no body", request);
            request.Header("Content-Type").Should().BeNull("{0} has no body", request);
            return;
        }

        request.Header("Content-Type").Should().Be("application/json; charset=utf-8", "{0} has a body", request);
        var isSame = request.Body.Length > 0 && JsonNode.DeepEquals(JsonNode.Parse(request.Body), JsonNode.Parse(expected));
        isSame.Should().BeTrue("the body of {0} must be {1}, and is {2}", request, expected, request.BodyText);
    }
}
