using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace ThreatConnect.ContractTests.Batch;

// Row 308: the settings and the content in one call.
public sealed class BatchCreateAndUploadTests(PlatformServer server) : BatchTest(server)
{
    private const string Target = "/api/v2/batch/createAndUpload?includeAdditional=true";
    private const string Content = """{"indicator":[{"type":"Address","ip":"192.0.2.1"}]}""";

    private static readonly BatchOptions s_settings = new() { AttributeWriteType = AttributeWriteType.Append, CreateAndUpload = true };
    private static readonly BatchItem[] s_items = [new BatchIndicator(new AddressCreate { Ip = "192.0.2.1" })];

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    public async Task A_small_job_is_done_at_once_and_has_no_number(int status)
    {
        OnForm().Returns(StubResponse.Json(
            """{"status":"Success","data":{"batchStatus":{"status":"Completed","errorCount":0,"successCount":1,"unprocessCount":0}}}""", status));

        var outcome = (await CreateAsync(s_items, s_settings)).Should().ContainSingle().Subject;

        (outcome.State, outcome.Job).Should().Be((BatchOutcomeState.Succeeded, null));
    }

    [Fact]
    public async Task A_larger_job_is_polled()
    {
        OnForm().Returns(Queued(7));
        Platform.On("GET", "/api/v2/batch/7?includeAdditional=true").Returns(Ended(7, success: 1));

        (await CreateAsync(s_items, s_settings)).Should().ContainSingle().Which.Job.Should().Be(new BatchId(7));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(405)]
    public async Task Where_it_does_not_exist_there_are_two_steps(int status)
    {
        OnForm().Returns(StubResponse.Failure(status, "The requested resource was not found"));
        OnJob(1, Content, Ended(1, success: 1));

        (await CreateAsync(s_items, s_settings)).Should().ContainSingle().Which.State.Should().Be(BatchOutcomeState.Succeeded);
    }

    private Stub OnForm()
    {
        var form = Platform.On("POST", Target);
        form.Check = request =>
        {
            var parts = Read(request);
            parts.Keys.Should().BeEquivalentTo("config", "content");
            JsonNode.DeepEquals(JsonNode.Parse(parts["config"]), JsonNode.Parse(Config)).Should().BeTrue("the settings must be {0}, and are {1}", Config, parts["config"]);
            ShouldBeContent(parts["content"], Content);
        };
        return form;
    }

    private static Dictionary<string, string> Read(SentRequest request)
    {
        var type = MediaTypeHeaderValue.Parse(request.Header("Content-Type"));
        type.MediaType.ToString().Should().Be("multipart/form-data");
        var reader = new MultipartReader(HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), new MemoryStream(request.Body));
        var parts = new Dictionary<string, string>();
        while (reader.ReadNextSectionAsync().GetAwaiter().GetResult() is { } section)
        {
            var name = HeaderUtilities.RemoveQuotes(ContentDispositionHeaderValue.Parse(section.ContentDisposition).Name).ToString();
            parts.Add(name, new StreamReader(section.Body).ReadToEndAsync().GetAwaiter().GetResult());
        }

        return parts;
    }
}
