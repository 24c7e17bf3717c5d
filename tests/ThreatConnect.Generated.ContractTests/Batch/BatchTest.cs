using System.Text.Json.Nodes;

namespace ThreatConnect.ContractTests.Batch;

// A test of batch jobs: the steps of the documentation, with the settings of every test written out.
public abstract class BatchTest(PlatformServer server) : ContractTest(server)
{
    protected const string Config =
        """{"version":"V2","owner":"Common Community","haltOnError":false,"action":"Create","attributeWriteType":"Append"}""";

    // The settings that Config shows.
    protected static BatchOptions Settings { get; } = new() { Version = BatchVersion.V2, AttributeWriteType = AttributeWriteType.Append, HaltOnError = false };

    protected static StubResponse Created(long id) => StubResponse.Json($$$"""{"status":"Success","data":{"batchId":{{{id}}} } }""", 201);

    protected static StubResponse Queued(long id) => StubResponse.Json($$$"""{"status":"Success","data":{"batchStatus":{"id":{{{id}}},"status":"Queued"} } }""", 202);

    protected static StubResponse Ended(long id, int success, int error = 0, int unprocessed = 0) => StubResponse.Json(
        $$$"""{"status":"Success","data":{"batchStatus":{"id":{{{id}}},"status":"Completed","errorCount":{{{error}}},"successCount":{{{success}}},"unprocessCount":{{{unprocessed}}} } } }""");

    // Expects a job with a content, and returns its end.
    protected void OnJob(long id, string content, StubResponse end, string config = Config)
    {
        Platform.On("POST", "/api/v2/batch", config).Returns(Created(id));
        OnContent(id, content);
        Platform.On("GET", $"/api/v2/batch/{id}?includeAdditional=true").Returns(end);
    }

    protected void OnContent(long id, string content)
    {
        var upload = Platform.On("POST", $"/api/v2/batch/{id}");
        upload.Check = request =>
        {
            request.Header("Content-Type").Should().Be("application/octet-stream");
            ShouldBeContent(request.BodyText, content);
        };
        upload.Returns(Queued(id));
    }

    // Expects that a job's errors and results are requested.
    protected void OnErrors(long id, string errors, string results = "[]")
    {
        Platform.On("GET", $"/api/v2/batch/{id}/errors").Returns(StubResponse.File(Encoding.UTF8.GetBytes(errors)).Gzipped());
        Platform.On("GET", $"/api/v2/batch/{id}/results").Returns(results == "[]" ? StubResponse.NotFound : StubResponse.Json(results));
    }

    // Sends items and lets time pass until all of them have an outcome.
    protected async Task<List<BatchOutcome>> CreateAsync(IEnumerable<BatchItem> items, BatchOptions? options = null)
    {
        var run = Org.Batch.CreateAsync(items, options ?? Settings).ToListAsync().AsTask();
        await Platform.PassTimeUntilDoneAsync(run);
        return await run;
    }

    // The same JSON, where an array that holds nothing may as well be absent.
    protected static void ShouldBeContent(string body, string expected)
    {
        var content = JsonNode.Parse(body)!;
        if (content is JsonObject root)
        {
            foreach (var name in root.Where(list => list.Value is JsonArray { Count: 0 }).Select(list => list.Key).ToArray())
            {
                root.Remove(name);
            }
        }

        JsonNode.DeepEquals(content, JsonNode.Parse(expected)).Should().BeTrue("the content must be {0}, and is {1}", expected, body);
    }
}
