using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;

namespace ThreatConnect.Testing.Tests.Support;

/// <summary>Sends batch jobs to a simulator, with a client that does not decompress responses by itself.</summary>
internal sealed class BatchServer(TestServer server) : IAsyncDisposable
{
    public TestServer Server { get; } = server;

    public ThreatConnectSimulator Simulator => Server.Simulator;

    public TestClock Clock => Server.Clock;

    public static Task<BatchServer> StartAsync() => StartAsync(clock => new SimulatorOptions { TimeProvider = clock });

    public static async Task<BatchServer> StartAsync(Func<TestClock, SimulatorOptions> options) =>
        new(await TestServer.StartAsync(options));

    /// <summary>A configuration with all required members, and more.</summary>
    public static string Config(
        string more = "",
        string action = "Create",
        string attributeWriteType = "Append",
        string haltOnError = "false",
        string version = "V2",
        string owner = "My Organization") =>
        $$"""
        {"version":"{{version}}","owner":"{{owner}}","action":"{{action}}","attributeWriteType":"{{attributeWriteType}}",
         "haltOnError":{{haltOnError}}{{more}}}
        """;

    public Task<TestResponse> GetAsync(string path) => Server.GetAsync(path);

    /// <summary>Gets the object of a response.</summary>
    public async Task<JsonNode> GetObjectAsync(string path) => (await GetAsync(path)).Data.AsObject().Single().Value!;

    /// <summary>Creates a job and returns its id.</summary>
    public async Task<string> CreateAsync(string config)
    {
        var response = await Server.PostAsync("/v2/batch", config);
        response.Status.Should().Be(HttpStatusCode.Created, "the body was {0}", response.Text);
        return response.Data["batchId"]!.GetValue<long>().ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    public Task<TestResponse> UploadAsync(string id, string content) => UploadAsync(id, Encoding.UTF8.GetBytes(content));

    public Task<TestResponse> UploadAsync(string id, byte[] content, string? encoding = null)
    {
        var body = new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
        if (encoding is not null)
        {
            body.Headers.ContentEncoding.Add(encoding);
        }

        return SendAsync("POST", $"/v2/batch/{id}", body);
    }

    /// <summary>Creates a job, uploads the content and waits for its end; returns its final status.</summary>
    public async Task<BatchTestResult> RunAsync(string config, string content)
    {
        var id = await CreateAsync(config);
        var response = await UploadAsync(id, content);
        response.Status.Should().Be(HttpStatusCode.Accepted, "the body was {0}", response.Text);
        return new BatchTestResult(id, await WaitAsync(id));
    }

    /// <summary>As <see cref="RunAsync"/>; fails if an item fails.</summary>
    public async Task ImportAsync(string content, string? config = null)
    {
        var end = await RunAsync(config ?? Config(), content);
        if (end.Errors > 0)
        {
            throw new InvalidOperationException($"The batch failed: {await ErrorsAsync(end.Id)}");
        }
    }

    public async Task<JsonNode> WaitAsync(string id)
    {
        for (var round = 0; round < 3_000; round++)
        {
            var response = await Server.GetAsync($"/v2/batch/{id}?includeAdditional=true");
            response.Status.Should().Be(HttpStatusCode.OK, "the body was {0}", response.Text);
            if (response.Data["batchStatus"]!["status"]!.GetValue<string>() == "Completed")
            {
                return response.Data["batchStatus"]!;
            }

            await Task.Delay(10);
        }

        throw new TimeoutException("The batch did not end.");
    }

    /// <summary>The error file, decompressed here.</summary>
    public async Task<string> ErrorsAsync(string id)
    {
        using var request = Server.Prepare("GET", $"/v2/batch/{id}/errors");
        using var response = await Server.SendRawAsync(request, HttpCompletionOption.ResponseContentRead);
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/octet-stream");
        response.Content.Headers.ContentEncoding.Should().Equal("gzip");
        await using var plain = new GZipStream(await response.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        using var reader = new StreamReader(plain);
        return await reader.ReadToEndAsync();
    }

    /// <summary>The errors of a job with the members of evidence.md §9.6 alone.</summary>
    public async Task<JsonArray> ErrorListAsync(string id)
    {
        var errors = JsonNode.Parse(await ErrorsAsync(id))!.AsArray();
        errors.Should().AllSatisfy(error =>
            error!.AsObject().Select(member => member.Key).Should().BeEquivalentTo("errorReason", "errorSource", "errorMessage"));
        return errors;
    }

    /// <summary>The codes of a job's results.</summary>
    public async Task<string[]> CodesAsync(string id) =>
        [.. (await Server.GetAsync($"/v2/batch/{id}/results")).Json.AsArray().Select(result => result!["code"]!.GetValue<string>())];

    /// <summary>Sends the two parts of createAndUpload as files, as the SDK does.</summary>
    public Task<TestResponse> CreateAndUploadAsync(string config, string content)
    {
        var form = new MultipartFormDataContent
        {
            { new StringContent(config), "config", "config" },
            { new StringContent(content), "content", "content" },
        };
        return SendAsync("POST", "/v2/batch/createAndUpload?includeAdditional=true", form);
    }

    public async Task<TestResponse> SendAsync(string method, string path, HttpContent content)
    {
        var request = Server.Prepare(method, path);
        request.Content = content;
        return await Server.SendAsync(request);
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
