using System.Text.Json;

namespace ThreatConnect.ContractTests.Batch;

// The single steps: rows 303 to 307.
public sealed class BatchStepTests(PlatformServer server) : BatchTest(server)
{
    private BatchJobHandle Job => Org.Batch[2446];

    [Theory]
    [InlineData("""{"status":"Success","data":{"batchId":2446}}""", 2446)]
    [InlineData("""{"batchId":"123"}""", 123)]
    public async Task A_job_is_created_with_all_its_settings(string response, long id)
    {
        Platform.On(
            "POST",
            "/api/v2/batch",
            """
            {"version":"V2","owner":"Common Community","haltOnError":true,"action":"Create","attributeWriteType":"Singleton","tagWriteType":"Append",
             "securityLabelWriteType":"Replace","fileMergeMode":"Distribute","hashCollisionMode":"IgnoreIncoming"}
            """).Returns(StubResponse.Json(response, 201));

        BatchId created = await Org.Batch.CreateJobAsync(new()
        {
            Version = BatchVersion.V2,
            Owner = "Common Community",
            HaltOnError = true,
            Action = BatchAction.Create,
            AttributeWriteType = AttributeWriteType.Singleton,
            TagWriteType = BatchWriteMode.Append,
            SecurityLabelWriteType = BatchWriteMode.Replace,
            FileMergeMode = FileMergeMode.Distribute,
            HashCollisionMode = HashCollisionMode.IgnoreIncoming,
        });

        created.Should().Be(new BatchId(id));
    }

    // evidence.md §9.4, and what an upload without a word about the job may be answered with.
    [Theory]
    [InlineData("""{"status":"Success","data":{"batchStatus":{"id":2446,"status":"Queued"}}}""", 2446, "Queued")]
    [InlineData("""{"status":"Success","data":{"batchStatus":{"id":"2446","status":"Queued","errorCount":0,"successCount":0,"unprocessCount":0}}}""", 2446, "Queued")]
    [InlineData("""{"status":"Queued"}""", null, "Queued")]
    [InlineData("""{"status":"Running"}""", null, "Running")]
    [InlineData("""{"status":"Success"}""", null, null)]
    [InlineData("", null, null)]
    public async Task A_content_goes_up_as_it_is_and_the_state_is_a_value(string response, int? id, string? state)
    {
        byte[] content = [.. """{"group":[{"name":"Größe"}]}"""u8];
        Platform.OnUpload("POST", "/api/v2/batch/2446", content).Returns(StubResponse.Json(response, 202));

        var answer = await Job.UploadAsync(new MemoryStream(content));

        answer.StatusCode.Should().Be(HttpStatusCode.Accepted);
        (answer.Value.Id?.Value, answer.Value.State?.ToString()).Should().Be((id, state));
    }

    [Theory]
    [InlineData("""{"status":"Failure","message":"no"}""", 200)]
    [InlineData("""{"status":"Invalid","description":"File size greater than allowable limit of 2000000"}""", 400)]
    [InlineData("""{"status":"Invalid","description":"no"}""", 202)]
    public async Task A_content_that_is_not_accepted_is_an_error(string response, int status)
    {
        byte[] content = [.. "{}"u8];
        Platform.OnUpload("POST", "/api/v2/batch/2446", content).Returns(StubResponse.Json(response, status));

        await FluentActions.Awaiting(() => Job.UploadAsync(new MemoryStream(content))).Should().ThrowAsync<ThreatConnectApiException>();
    }

    [Theory]
    [InlineData("""{"status":"Success","data":{"batchStatus":{"id":2446,"status":"Completed","errorCount":342,"successCount":405432,"unprocessCount":7}}}""")]
    [InlineData("""{"status":"Success","data":{"batchStatus":{"id":"2446","status":"Completed","errorCount":"342","successCount":"405432","unprocessedCount":"7"}}}""")]
    [InlineData("""{"status":"Completed","errorCount":342,"successCount":405432,"unprocessCount":7}""")]
    [InlineData("""{"status":"Completed","errorCount":342,"successCount":405432,"unprocessedCount":7}""")]
    public async Task The_counts_are_read_in_every_form(string response)
    {
        Platform.On("GET", "/api/v2/batch/2446?includeAdditional=true").Returns(StubResponse.Json(response));

        BatchStatus status = await Job.GetStatusAsync();

        status.State.Should().Be(BatchState.Completed);
        (status.ErrorCount, status.SuccessCount, status.UnprocessedCount).Should().Be((342, 405432, 7));
    }

    [Theory]
    [InlineData("""{"status":"Success","data":{"batchStatus":{"id":2446,"status":"Running"}}}""", "Running")]
    [InlineData("""{"status":"Running"}""", "Running")]
    [InlineData("""{"status":"Queued"}""", "Queued")]
    [InlineData("""{"status":"Created"}""", "Created")]
    [InlineData("""{"status":"Success","data":{"batchStatus":{"id":2446,"status":"Created"}}}""", "Created")]
    public async Task The_state_is_read_in_every_form(string response, string state)
    {
        Platform.On("GET", "/api/v2/batch/2446?includeAdditional=true").Returns(StubResponse.Json(response));

        BatchStatus status = await Job.GetStatusAsync();

        status.State.Should().Be(new BatchState(state));
        status.ErrorCount.Should().BeNull();
    }

    [Fact]
    public async Task The_counts_of_each_type_are_read()
    {
        Platform.On("GET", "/api/v2/batch/2446?includeAdditional=true").Returns(StubResponse.Json(
            """
            {"status":"Success","data":{"batchStatus":{"id":2446,"status":"Completed","errorCount":3,"successCount":7,"unprocessCount":0,
             "successIndicatorCount":5,"errorIndicatorCount":1,"successGroupCount":2,"errorGroupCount":2,"someAssociationCounter":9}}}
            """));

        BatchStatus status = await Job.GetStatusAsync();

        status.Id.Should().Be(new BatchId(2446));
        (status.SuccessIndicatorCount, status.ErrorIndicatorCount, status.SuccessGroupCount, status.ErrorGroupCount).Should().Be((5, 1, 2, 2));
        status.AdditionalData.Should().ContainSingle().Which.Should().Match<KeyValuePair<string, JsonElement>>(member => member.Key == "someAssociationCounter" && member.Value.GetInt32() == 9);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Errors_come_packed_or_plain_and_their_source_may_be_the_indicator_itself(bool isPacked)
    {
        var errors = StubResponse.File(
            """
            [{"errorReason":"r1","errorSource":"x-1","errorMessage":"m1 $.group[1] x-1"},
             {"errorReason":"r2","errorSource":{"type":"Address","summary":"192.0.2.1","rating":9},"errorMessage":"m2 $[0]"}]
            """u8.ToArray());
        Platform.On("GET", "/api/v2/batch/2446/errors").Returns(isPacked ? errors.Gzipped() : errors);

        var read = await Job.ListErrorsAsync().ToListAsync();

        read.Select(error => (error.Reason, error.Message)).Should().Equal(("r1", "m1 $.group[1] x-1"), ("r2", "m2 $[0]"));
        read[0].Source.Should().Be("x-1");
        read[1].Source.Should().Contain("192.0.2.1");
    }

    [Fact]
    public async Task Results_are_selected_by_the_server()
    {
        Platform.On("GET", "/api/v2/batch/2446/results?code=0x1003&contains=JSON%20%26%20more&severity=err").Returns(StubResponse.Json(
            """[{"code":"0x1003","severity":"Error","errorReason":"r","errorMessage":"m $.group[1] x-1"}]"""));

        var result = (await Job.ListResultsAsync(code: "0x1003", contains: "JSON & more", severity: "err").ToListAsync()).Should().ContainSingle().Subject;

        (result.Code, result.Reason, result.Message).Should().Be(("0x1003", "r", "m $.group[1] x-1"));
        result.Severity.Should().Be(new BatchSeverity("Error"));
    }

    [Fact]
    public async Task Where_there_are_no_errors_the_lists_are_empty()
    {
        Platform.On("GET", "/api/v2/batch/2446/errors").Returns(StubResponse.NotFound);
        Platform.On("GET", "/api/v2/batch/2446/results").Returns(StubResponse.NotFound);

        (await Job.ListErrorsAsync().ToListAsync()).Should().BeEmpty();
        (await Job.ListResultsAsync().ToListAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Errors_that_are_requested_too_early_are_rejected()
    {
        Platform.On("GET", "/api/v2/batch/2446/errors").Returns(StubResponse.Json("""{"status":"Invalid","description":"Batch still in Running state"}""", 400));

        await FailsAsync(() => Job.ListErrorsAsync().ToListAsync(), 400, "Batch still in Running state");
    }

    [Fact]
    public async Task A_content_that_is_too_large_is_rejected()
    {
        Platform.OnUpload("POST", "/api/v2/batch/2446", [.. "[]"u8]).Returns(
            StubResponse.Json("""{"status":"Invalid","description":"File size greater than allowable limit of 2000000"}""", 400));

        await FailsAsync(() => Job.UploadAsync(new MemoryStream([.. "[]"u8])), 400, "File size greater than allowable limit of 2000000");
    }

    public static TheoryData<StubResponse, int, string> InvalidValues => new()
    {
        {
            StubResponse.Text(401, "Unable to perform the requested operation due to the following error(s): You do not have permission to create Indicators; Groups;"),
            401,
            "Unable to perform the requested operation due to the following error(s): You do not have permission to create Indicators; Groups;"
        },
        {
            StubResponse.Text(503, "Batch job api is not available.  Ensure that batchJobEnabled is true and document storage is enabled and configured;"),
            503,
            "Batch job api is not available.  Ensure that batchJobEnabled is true and document storage is enabled and configured;"
        },
        { StubResponse.Json("""{"status":"Not Authorized","description":"No permission"}""", 403), 403, "No permission" },
    };

    [Theory]
    [MemberData(nameof(InvalidValues))]
    public async Task Error_responses_are_plain_text_or_a_description(StubResponse response, int code, string message)
    {
        Platform.On("POST", "/api/v2/batch", Config).Returns(response);

        await FailsAsync(() => Org.Batch.CreateJobAsync(Job2()), code, message);
    }

    private static BatchJobConfig Job2() => new()
    {
        Version = BatchVersion.V2,
        Owner = "Common Community",
        HaltOnError = false,
        Action = BatchAction.Create,
        AttributeWriteType = AttributeWriteType.Append,
    };

    private static async Task FailsAsync(Func<Task> act, int code, string message)
    {
        var failure = (await act.Should().ThrowAsync<ThreatConnectApiException>()).Which;
        failure.StatusCode.Should().Be((HttpStatusCode)code);
        failure.ServerMessage.Should().Be(message);
    }
}
