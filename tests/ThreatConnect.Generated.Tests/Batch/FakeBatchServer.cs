using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ThreatConnect.Tests.Batch;

// Behaves as the platform is documented: every job succeeds unless a test says otherwise.
internal sealed partial class FakeBatchServer : HttpMessageHandler
{
    private readonly Lock _lock = new();
    private readonly List<FakeJob> _jobs = [];
    private int _running;

    // The jobs in the order in which they were created.
    public IReadOnlyList<FakeJob> Jobs => _jobs;

    // The jobs whose content was taken.
    public IReadOnlyList<FakeJob> Taken => [.. _jobs.Where(job => job.Content is not null)];

    public List<string> Requests { get; } = [];

    // Content that is longer is rejected with the documented words.
    public long AllowedBytes { get; set; } = long.MaxValue;

    // How often the state is Running before it is Completed.
    public int PollsBeforeCompletion { get; set; }

    public int MostRunning { get; private set; }

    // Responds instead of the server, where a test wants another response.
    public Func<HttpRequestMessage, FakeJob?, HttpResponseMessage?> Override { get; set; } = static (_, _) => null;

    public static HttpResponseMessage Json(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    public static HttpResponseMessage Text(string body, HttpStatusCode status) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "text/plain") };

    // A completed state in the documented form.
    public static HttpResponseMessage Completed(long id, long succeeded, long failed, long unprocessed = 0) =>
        Json("""{"status":"Success","data":{"batchStatus":{""" + $"\"id\":{id},\"status\":\"Completed\",\"errorCount\":{failed},\"successCount\":{succeeded},\"unprocessCount\":{unprocessed}" + "}}}");

    // A state without counts.
    public static HttpResponseMessage State(FakeJob job, BatchState state) =>
        Json("""{"status":"Success","data":{"batchStatus":{""" + $"\"id\":{job.Id},\"status\":\"{state}\"" + "}}}");

    // Takes the content of a job as the server does, for a test whose response says something else.
    public static void TakeContent(HttpRequestMessage request, FakeJob job) =>
        job.Content = request.Content!.ReadAsStringAsync().GetAwaiter().GetResult();

    // A server whose jobs end with these counts, errors and results; without results it has no list of them.
    public static FakeBatchServer Reporting(string errors, string? results, long succeeded, long failed, long unprocessed = 0) => new()
    {
        Override = (request, job) => (request.Method == HttpMethod.Get, request.RequestUri!.AbsolutePath) switch
        {
            (true, var path) when path.EndsWith("/errors", StringComparison.Ordinal) => OctetStream(errors),
            (true, var path) when path.EndsWith("/results", StringComparison.Ordinal) =>
                results is null ? Text("", HttpStatusCode.NotFound) : Json(results),
            (true, _) when job is not null => Completed(job.Id, succeeded, failed, unprocessed),
            _ => null,
        },
    };

    public ThreatConnectClient Client(TimeProvider? time = null, int maxRetries = 0, string token = "token") => new(
        new Uri("https://example.com/api"),
        new ApiTokenCredential(token),
        new ThreatConnectClientOptions { PrimaryHandler = this, MaxRetries = maxRetries, TimeProvider = time ?? new AcceleratedTimeProvider() });

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : string.Empty;
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            var path = request.RequestUri!.PathAndQuery;
            Requests.Add($"{request.Method} {path}");
            var job = Id().Match(path) is { Success: true } match
                ? _jobs.Single(one => one.Id == long.Parse(match.Groups[1].ValueSpan))
                : null;
            return Override(request, job) ?? Respond(request.Method, path, job, body);
        }
    }

    private static HttpResponseMessage OctetStream(string text) =>
        new(HttpStatusCode.OK) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(text)) { Headers = { ContentType = new("application/octet-stream") } } };

    private HttpResponseMessage Respond(HttpMethod method, string path, FakeJob? job, string body) => (method.Method, path) switch
    {
        ("GET", "/api/v2/owners/mine") => Json("""{"status":"Success","data":{"owner":{"id":1,"name":"Mine"}}}"""),
        ("POST", "/api/v2/batch") => Create(body),
        ("POST", "/api/v2/batch/createAndUpload?includeAdditional=true") => Text("", HttpStatusCode.NotFound),
        ("POST", _) when job is not null => Take(job, body),
        ("GET", _) when job is not null && path.EndsWith("/errors", StringComparison.Ordinal) => Text("", HttpStatusCode.NotFound),
        ("GET", _) when job is not null && path.EndsWith("/results", StringComparison.Ordinal) => Text("", HttpStatusCode.NotFound),
        ("GET", _) when job is not null && path.EndsWith("?includeAdditional=true", StringComparison.Ordinal) => State(job),
        _ => throw new InvalidOperationException($"The platform has no {method} {path}."),
    };

    private HttpResponseMessage Create(string body)
    {
        var job = new FakeJob(_jobs.Count + 1, JsonDocument.Parse(body).RootElement);
        _jobs.Add(job);
        return Json("{\"status\":\"Success\",\"data\":{\"batchId\":" + job.Id + "}}", HttpStatusCode.Created);
    }

    private HttpResponseMessage Take(FakeJob job, string body)
    {
        if (Encoding.UTF8.GetByteCount(body) > AllowedBytes)
        {
            return Json(
                $$"""{"status":"Invalid","description":"File size greater than allowable limit of {{AllowedBytes}}"}""",
                HttpStatusCode.BadRequest);
        }

        job.Content = body;
        job.CompletedBefore = [.. _jobs.Where(one => one.IsCompleted).Select(one => one.Id)];
        MostRunning = Math.Max(MostRunning, ++_running);
        return Json("""{"status":"Queued"}""", HttpStatusCode.Accepted);
    }

    private HttpResponseMessage State(FakeJob job)
    {
        if (job.Content is null)
        {
            return State(job, BatchState.Created);
        }

        if (job.Polls++ < PollsBeforeCompletion)
        {
            return Json("""{"status":"Running"}""");
        }

        _running -= job.IsCompleted ? 0 : 1;
        job.IsCompleted = true;
        return Completed(job.Id, job.Count, failed: 0);
    }

    [GeneratedRegex(@"/batch/(\d+)")]
    private static partial Regex Id();
}
