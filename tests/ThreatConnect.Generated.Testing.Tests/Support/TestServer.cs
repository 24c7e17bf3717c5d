using System.Net.Http.Headers;
using System.Text;

namespace ThreatConnect.Testing.Tests.Support;

/// <summary>A simulator with a stopped clock, and a client that signs requests.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    private readonly HttpClient _client;

    private TestServer(ThreatConnectSimulator simulator, TestClock clock)
    {
        Simulator = simulator;
        Clock = clock;
        _client = new HttpClient { BaseAddress = new Uri(simulator.BaseAddress.GetLeftPart(UriPartial.Authority)) };
    }

    public ThreatConnectSimulator Simulator { get; }

    public TestClock Clock { get; }

    public static Task<TestServer> StartAsync() => StartAsync(clock => new SimulatorOptions { TimeProvider = clock });

    public static async Task<TestServer> StartAsync(Func<TestClock, SimulatorOptions> options)
    {
        var clock = new TestClock(TestClock.Noon);
        return new TestServer(await ThreatConnectSimulator.StartAsync(options(clock)), clock);
    }

    public Task<TestResponse> GetAsync(string path) => SendAsync("GET", path);

    public Task<TestResponse> PostAsync(string path, string? json = null) => SendAsync("POST", path, json);

    public Task<TestResponse> PutAsync(string path, string json) => SendAsync("PUT", path, json);

    public Task<TestResponse> DeleteAsync(string path) => SendAsync("DELETE", path);

    public async Task<TestResponse> SendAsync(string method, string path, string? json = null)
    {
        using var request = Prepare(method, path, json);
        return await SendAsync(request);
    }

    /// <summary>Creates an object and returns its id.</summary>
    public async Task<string> CreateAsync(string path, string json)
    {
        var response = await PostAsync(path, json);
        response.Status.Should().Be(HttpStatusCode.Created, "the body was {0}", response.Text);
        return response.Data.AsObject().Single().Value!["id"]!.ToString();
    }

    public HttpRequestMessage Prepare(string method, string path, string? json = null)
    {
        var target = "/api" + path;
        var timestamp = Clock.Now.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
        var request = Unsigned(method, target, json);
        request.Headers.Add("Timestamp", timestamp);
        request.Headers.TryAddWithoutValidation(
            "Authorization",
            $"TC {Simulator.AccessId}:{RequestSigner.Sign(Simulator.SecretKey, target, method, timestamp)}");
        return request;
    }

    public static HttpRequestMessage Unsigned(string method, string target, string? json = null)
    {
        var options = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };
        var request = new HttpRequestMessage(new HttpMethod(method), new Uri("http://127.0.0.1" + target, options));
        if (json is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(json))
            {
                Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
            };
        }

        return request;
    }

    public async Task<TestResponse> SendAsync(HttpRequestMessage request)
    {
        using var response = await SendRawAsync(request, HttpCompletionOption.ResponseContentRead);
        var content = response.Content;
        return new TestResponse(response.StatusCode, content.Headers.ContentType?.ToString(), await content.ReadAsStringAsync());
    }

    /// <summary>Sends a body that is no JSON.</summary>
    public async Task<TestResponse> UploadAsync(string method, string path, byte[] content)
    {
        using var request = Prepare(method, path);
        request.Content = new ByteArrayContent(content)
        {
            Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") },
        };
        return await SendAsync(request);
    }

    /// <summary>Reads a body that is no JSON, with its media type and its length as it was announced.</summary>
    public async Task<(byte[] Content, string? MediaType, long? Length)> DownloadAsync(string path)
    {
        using var request = Prepare("GET", path);
        using var response = await SendRawAsync(request, HttpCompletionOption.ResponseHeadersRead);
        var length = response.Content.Headers.ContentLength;
        var content = await response.Content.ReadAsByteArrayAsync();
        response.StatusCode.Should().Be(HttpStatusCode.OK, "the body was {0}", Encoding.UTF8.GetString(content));
        return (content, response.Content.Headers.ContentType?.MediaType, length);
    }

    public Task<HttpResponseMessage> SendRawAsync(HttpRequestMessage request, HttpCompletionOption completion)
    {
        // Made absolute here, since tests write paths only.
        request.RequestUri = new Uri(
            $"{_client.BaseAddress!.GetLeftPart(UriPartial.Authority)}{request.RequestUri!.PathAndQuery}",
            new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        return _client.SendAsync(request, completion);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await Simulator.DisposeAsync();
    }
}
