using System.Net.Http.Headers;
using System.Text;

namespace ThreatConnect.Testing.Tests.Support;

/// <summary>A simulator on a clock that stands still, and a client that signs for it.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    private readonly HttpClient client;

    private TestServer(ThreatConnectSimulator simulator, TestClock clock)
    {
        Simulator = simulator;
        Clock = clock;
        client = new HttpClient { BaseAddress = new Uri(simulator.BaseAddress.GetLeftPart(UriPartial.Authority)) };
    }

    public ThreatConnectSimulator Simulator { get; }

    public TestClock Clock { get; }

    public static Task<TestServer> StartAsync() => StartAsync(clock => new SimulatorOptions { TimeProvider = clock });

    public static async Task<TestServer> StartAsync(Func<TestClock, SimulatorOptions> options)
    {
        var clock = new TestClock(TestClock.Noon);
        return new TestServer(await ThreatConnectSimulator.StartAsync(options(clock)), clock);
    }

    public Task<Answer> GetAsync(string path) => SendAsync("GET", path);

    public Task<Answer> PostAsync(string path, string? json = null) => SendAsync("POST", path, json);

    public Task<Answer> PutAsync(string path, string json) => SendAsync("PUT", path, json);

    public Task<Answer> DeleteAsync(string path) => SendAsync("DELETE", path);

    public async Task<Answer> SendAsync(string method, string path, string? json = null)
    {
        using var request = Prepare(method, path, json);
        return await SendAsync(request);
    }

    /// <summary>Creates an object and returns its id.</summary>
    public async Task<string> CreateAsync(string path, string json)
    {
        var answer = await PostAsync(path, json);
        answer.Status.Should().Be(HttpStatusCode.Created, "the body was {0}", answer.Text);
        return answer.Data.AsObject().Single().Value!["id"]!.ToString();
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

    public async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        using var response = await SendRawAsync(request, HttpCompletionOption.ResponseContentRead);
        return new Answer(response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Sends a body that is no JSON.</summary>
    public async Task<Answer> UploadAsync(string method, string path, byte[] content)
    {
        using var request = Prepare(method, path);
        request.Content = new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
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
            $"{client.BaseAddress!.GetLeftPart(UriPartial.Authority)}{request.RequestUri!.PathAndQuery}",
            new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        return client.SendAsync(request, completion);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await Simulator.DisposeAsync();
    }
}
