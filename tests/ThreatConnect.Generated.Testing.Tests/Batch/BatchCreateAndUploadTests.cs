namespace ThreatConnect.Testing.Tests.Batch;

/// <summary>The operation createAndUpload (evidence.md §9.7).</summary>
public sealed class BatchCreateAndUploadTests
{
    private const string Two = """{"indicator":[{"type":"Address","ip":"192.0.2.1"},{"type":"Address","ip":"192.0.2.2","rating":9}]}""";

    [Fact]
    public async Task A_small_job_is_completed_at_once_and_has_no_id()
    {
        await using var batch = await BatchServer.StartAsync();

        var response = await batch.CreateAndUploadAsync(BatchServer.Config(), Two);

        response.ShouldBe(
            HttpStatusCode.OK,
            """
            {"status":"Success","data":{"batchStatus":{"status":"Completed","errorCount":1,"successCount":1,"unprocessCount":0,
             "successIndicatorCount":1,"errorIndicatorCount":1,"successGroupCount":0,"errorGroupCount":0,
             "successAssociationCount":0,"errorAssociationCount":0}}}
            """);
        (await batch.GetAsync("/v2/indicators")).Each("indicator", "summary").Should().Equal("192.0.2.1");
    }

    [Fact]
    public async Task A_larger_job_has_to_be_polled()
    {
        await using var batch = await BatchServer.StartAsync(clock => new SimulatorOptions { TimeProvider = clock, BatchInlineLimit = 1 });

        var response = await batch.CreateAndUploadAsync(BatchServer.Config(), Two);

        response.ShouldBe(HttpStatusCode.Accepted, """{"status":"Success","data":{"batchStatus":{"id":1,"status":"Queued"}}}""");
        (await batch.WaitAsync("1"))["errorCount"]!.GetValue<int>().Should().Be(1);
        (await batch.ErrorListAsync("1")).Should().ContainSingle();
    }

    [Fact]
    public async Task It_is_not_found_when_it_is_disabled()
    {
        await using var batch = await BatchServer.StartAsync(clock => new SimulatorOptions
        {
            TimeProvider = clock,
            IsBatchCreateAndUploadEnabled = false,
        });

        (await batch.CreateAndUploadAsync(BatchServer.Config(), Two)).ShouldBeNotFound();
    }

    [Fact]
    public async Task Its_content_is_limited_too()
    {
        await using var batch = await BatchServer.StartAsync(clock => new SimulatorOptions
        {
            TimeProvider = clock,
            BatchUploadLimit = 200,
        });

        (await batch.CreateAndUploadAsync(BatchServer.Config(), Two + new string(' ', 200)))
            .ShouldBeInvalid("File size greater than allowable limit of 200");
    }

    [Theory]
    [InlineData("config")]
    [InlineData("content")]
    public async Task It_requires_both_parts(string only)
    {
        await using var batch = await BatchServer.StartAsync();
        var form = new MultipartFormDataContent { { new StringContent(only == "config" ? BatchServer.Config() : Two), only } };

        var response = await batch.SendAsync("POST", "/v2/batch/createAndUpload", form);

        response.ShouldBeInvalid("The request has to have the parts config and content");
    }

    [Fact]
    public async Task Parts_do_not_need_a_file_name()
    {
        await using var batch = await BatchServer.StartAsync();
        var form = new MultipartFormDataContent
        {
            { new StringContent(BatchServer.Config()), "config" },
            { new StringContent(Two), "content" },
        };

        (await batch.SendAsync("POST", "/v2/batch/createAndUpload", form)).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task It_is_multipart()
    {
        await using var batch = await BatchServer.StartAsync();

        (await batch.Server.PostAsync("/v2/batch/createAndUpload", BatchServer.Config()))
            .ShouldBeInvalid("The request has to be multipart/form-data");
    }

    [Fact]
    public async Task Delete_takes_two_steps()
    {
        await using var batch = await BatchServer.StartAsync();

        (await batch.CreateAndUploadAsync(BatchServer.Config(action: "Delete"), Two)).ShouldBeInvalid("The action Delete is not supported");
    }

    [Fact]
    public async Task An_invalid_configuration_is_rejected()
    {
        await using var batch = await BatchServer.StartAsync();

        (await batch.CreateAndUploadAsync("{}", Two)).ShouldBeInvalid("The owner for this batch is invalid");
    }
}
