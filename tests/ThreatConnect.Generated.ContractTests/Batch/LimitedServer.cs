using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ThreatConnect.ContractTests.Batch;

// A server that accepts one content for each job, up to a limit.
internal sealed partial class LimitedServer(int limit) : HttpMessageHandler
{
    private readonly Dictionary<int, int> _counts = [];
    private int _lastId;

    public List<string> Summaries { get; } = [];

    public int Rejections { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri!.AbsolutePath == "/api/v2/batch")
        {
            return Json(HttpStatusCode.Created, $$$"""{"status":"Success","data":{"batchId":{{{++_lastId}}} } }""");
        }

        var id = int.Parse(Job().Match(request.RequestUri.AbsolutePath).Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        if (request.Method == HttpMethod.Get)
        {
            return Json(
                HttpStatusCode.OK,
                $$$"""{"status":"Success","data":{"batchStatus":{"id":{{{id}}},"status":"Completed","errorCount":0,"successCount":{{{_counts[id]}}},"unprocessCount":0} } }""");
        }

        var content = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
        if (content.Length > limit)
        {
            Rejections++;
            return Json(HttpStatusCode.BadRequest, $$"""{"status":"Invalid","description":"File size greater than allowable limit of {{limit}}"}""");
        }

        var items = JsonNode.Parse(content)!["indicator"]!.AsArray();
        _counts.Add(id, items.Count);
        Summaries.AddRange(items.Select(item => item!["summary"]!.GetValue<string>()));
        return Json(HttpStatusCode.Accepted, $$$"""{"status":"Success","data":{"batchStatus":{"id":{{{id}}},"status":"Queued"} } }""");
    }

    private static HttpResponseMessage Json(HttpStatusCode status, string json) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    [GeneratedRegex("/api/v2/batch/([0-9]+)")]
    private static partial Regex Job();
}
