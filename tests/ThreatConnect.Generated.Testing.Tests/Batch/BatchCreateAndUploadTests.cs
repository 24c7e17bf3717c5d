namespace ThreatConnect.Testing.Tests.Batch;

/// <summary>The one call of evidence.md §9.7.</summary>
public sealed class BatchCreateAndUploadTests
{
    private const string Two = """{"indicator":[{"type":"Address","ip":"192.0.2.1"},{"type":"Address","ip":"192.0.2.2","rating":9}]}""";

    [Fact]
    public async Task A_small_job_is_done_at_once_and_has_no_number()
    {
        await using var batch = await BatchServer.StartAsync();

        var answer = await batch.CreateAndUploadAsync(BatchServer.Config(), Two);

        answer.ShouldBe(
            HttpStatusCode.OK,
            """
            {"status":"Success","data":{"batchStatus":{"status":"Completed","errorCount":1,"successCount":1,"unprocessCount":0,
             "successIndicatorCount":1,"errorIndicatorCount":1,"successGroupCount":0,"errorGroupCount":0,"successAssociationCount":0,"errorAssociationCount":0}}}
            """);
        (await batch.Server.GetAsync("/v2/indicators")).Each("indicator", "summary").Should().Equal("192.0.2.1");
    }

    [Fact]
    public async Task A_larger_job_has_to_be_polled()
    {
        await using var batch = await BatchServer.StartAsync(clock => new SimulatorOptions { TimeProvider = clock, BatchInlineLimit = 1 });

        var answer = await batch.CreateAndUploadAsync(BatchServer.Config(), Two);

        answer.ShouldBe(HttpStatusCode.Accepted, """{"status":"Success","data":{"batchStatus":{"id":1,"status":"Queued"}}}""");
        (await batch.WaitAsync("1"))["errorCount"]!.GetValue<int>().Should().Be(1);
        (await batch.ErrorListAsync("1")).Should().ContainSingle();
    }

    [Fact]
    public async Task Where_it_does_not_exist_it_is_not_found()
    {
        await using var batch = await BatchServer.StartAsync(clock => new SimulatorOptions { TimeProvider = clock, IsBatchCreateAndUploadEnabled = false });

        (await batch.CreateAndUploadAsync(BatchServer.Config(), Two)).ShouldBeNotFound();
    }

    [Fact]
    public async Task Its_content_is_limited_too()
    {
        await using var batch = await BatchServer.StartAsync(clock => new SimulatorOptions { TimeProvider = clock, BatchUploadLimit = 200 });

        (await batch.CreateAndUploadAsync(BatchServer.Config(), Two + new string(' ', 200))).ShouldBe(
            HttpStatusCode.BadRequest, """{"status":"Invalid","description":"File size greater than allowable limit of 200"}""");
    }

    [Theory]
    [InlineData("config")]
    [InlineData("content")]
    public async Task It_takes_both_parts(string only)
    {
        await using var batch = await BatchServer.StartAsync();
        var form = new MultipartFormDataContent { { new StringContent(only == "config" ? BatchServer.Config() : Two), only } };

        var answer = await batch.SendAsync("POST", "/v2/batch/createAndUpload", form);

        answer.ShouldBe(HttpStatusCode.BadRequest, """{"status":"Invalid","description":"The request has to have the parts config and content"}""");
    }

    [Fact]
    public async Task Parts_need_no_name_of_a_file()
    {
        await using var batch = await BatchServer.StartAsync();
        var form = new MultipartFormDataContent { { new StringContent(BatchServer.Config()), "config" }, { new StringContent(Two), "content" } };

        (await batch.SendAsync("POST", "/v2/batch/createAndUpload", form)).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task It_is_multipart()
    {
        await using var batch = await BatchServer.StartAsync();

        (await batch.Server.PostAsync("/v2/batch/createAndUpload", BatchServer.Config())).ShouldBe(
            HttpStatusCode.BadRequest, """{"status":"Invalid","description":"The request has to be multipart/form-data"}""");
    }

    [Fact]
    public async Task To_delete_takes_two_steps()
    {
        await using var batch = await BatchServer.StartAsync();

        (await batch.CreateAndUploadAsync(BatchServer.Config(action: "Delete"), Two)).ShouldBe(
            HttpStatusCode.BadRequest, """{"status":"Invalid","description":"The action Delete is not supported"}""");
    }

    [Fact]
    public async Task A_wrong_configuration_is_refused()
    {
        await using var batch = await BatchServer.StartAsync();

        (await batch.CreateAndUploadAsync("{}", Two)).ShouldBe(
            HttpStatusCode.BadRequest, """{"status":"Invalid","description":"The owner for this batch is invalid"}""");
    }
}
