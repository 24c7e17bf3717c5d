using System.IO.Compression;
using System.Text;

namespace ThreatConnect.Testing.Tests.Batch;

/// <summary>The steps of a batch job: rows 303 to 305 and 308.</summary>
public sealed class BatchJobTests
{
    private const string OneAddress = """{"indicator":[{"type":"Address","ip":"192.0.2.1"}]}""";

    [Fact]
    public async Task A_job_is_created_uploaded_and_completed()
    {
        await using var batch = await BatchServer.StartAsync();

        var created = await batch.Server.PostAsync("/v2/batch", BatchServer.Config());
        var before = await batch.GetAsync("/v2/batch/1");
        var queued = await batch.UploadAsync("1", OneAddress);
        await batch.WaitAsync("1");
        var completed = await batch.GetAsync("/v2/batch/1");
        var detailed = await batch.GetAsync("/v2/batch/1?includeAdditional=true");

        created.ShouldBe(HttpStatusCode.Created, """{"status":"Success","data":{"batchId":1}}""");
        before.ShouldBe(HttpStatusCode.OK, """{"status":"Success","data":{"batchStatus":{"id":1,"status":"Created"}}}""");
        queued.ShouldBe(HttpStatusCode.Accepted, """{"status":"Success","data":{"batchStatus":{"id":1,"status":"Queued"}}}""");
        completed.ShouldBe(
            HttpStatusCode.OK,
            """
            {"status":"Success","data":{"batchStatus":{"id":1,"status":"Completed","errorCount":0,"successCount":1,"unprocessCount":0}}}
            """);
        detailed.Data["batchStatus"]!["successIndicatorCount"]!.GetValue<int>().Should().Be(1);
        detailed.Data["batchStatus"]!["errorIndicatorCount"]!.GetValue<int>().Should().Be(0);
        detailed.Data["batchStatus"]!["successGroupCount"]!.GetValue<int>().Should().Be(0);
        detailed.Data["batchStatus"]!["errorGroupCount"]!.GetValue<int>().Should().Be(0);
        (await batch.GetAsync("/v2/indicators/addresses/192.0.2.1")).Status.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(BatchStatusFormat.Unwrapped, """{"status":"Completed","errorCount":0,"successCount":1,"unprocessCount":0}""")]
    [InlineData(
        BatchStatusFormat.UnwrappedUntilCompleted,
        """{"status":"Success","data":{"batchStatus":{"id":1,"status":"Completed","errorCount":0,"successCount":1,"unprocessCount":0}}}""")]
    public async Task The_status_can_be_without_an_envelope(BatchStatusFormat form, string completed)
    {
        await using var batch = await BatchServer.StartAsync(clock => new SimulatorOptions
        {
            TimeProvider = clock,
            BatchStatusFormat = form,
            BatchDuration = TimeSpan.FromSeconds(40),
        });
        await batch.CreateAsync(BatchServer.Config());

        (await batch.GetAsync("/v2/batch/1")).ShouldBe(HttpStatusCode.OK, """{"status":"Created"}""");
        (await batch.UploadAsync("1", OneAddress)).ShouldBe(HttpStatusCode.Accepted, """{"status":"Queued"}""");
        Pass(batch, 10);
        (await batch.GetAsync("/v2/batch/1")).ShouldBe(HttpStatusCode.OK, """{"status":"Running"}""");
        await EndAsync(batch, 30);
        (await batch.GetAsync("/v2/batch/1")).ShouldBe(HttpStatusCode.OK, completed);
    }

    [Fact]
    public async Task A_job_takes_its_time_by_the_servers_clock()
    {
        await using var batch = await BatchServer.StartAsync(clock => new SimulatorOptions
        {
            TimeProvider = clock,
            BatchDuration = TimeSpan.FromMinutes(4),
        });
        var id = await batch.CreateAsync(BatchServer.Config());
        await batch.UploadAsync(id, """{"indicator":[{"type":"Nonsense","summary":"a"}]}""");

        (await StateAsync(batch, id)).Should().Be("Queued");
        Pass(batch, 59);
        (await StateAsync(batch, id)).Should().Be("Queued");
        (await batch.GetAsync($"/v2/batch/{id}/errors")).ShouldBeInvalid("Batch still in Queued state");
        Pass(batch, 1);
        (await StateAsync(batch, id)).Should().Be("Running");
        (await batch.GetAsync($"/v2/batch/{id}/errors")).ShouldBeInvalid("Batch still in Running state");
        (await batch.GetAsync($"/v2/batch/{id}/results")).ShouldBeInvalid("Batch still in Running state");
        await EndAsync(batch, 180);
        (await StateAsync(batch, id)).Should().Be("Completed");
        (await batch.ErrorListAsync(id)).Should().ContainSingle();
    }

    [Fact]
    public async Task Jobs_wait_for_each_other()
    {
        await using var batch = await BatchServer.StartAsync();
        var ids = new List<string>();
        for (var job = 0; job < 5; job++)
        {
            ids.Add(await batch.CreateAsync(BatchServer.Config()));
            await batch.UploadAsync(ids[job], $$"""{"group":[{"type":"Threat","name":"job {{job}}","xid":"the same"}]}""");
        }

        foreach (var id in ids)
        {
            (await batch.WaitAsync(id))["successCount"]!.GetValue<int>().Should().Be(1);
        }

        (await batch.GetAsync("/v2/groups/threats")).Each("threat", "name").Should().Equal("job 4");
    }

    [Fact]
    public async Task A_content_may_be_compressed_and_begin_with_a_byte_order_mark()
    {
        await using var batch = await BatchServer.StartAsync();
        var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetPreamble());
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(OneAddress));
        }

        var id = await batch.CreateAsync(BatchServer.Config());
        (await batch.UploadAsync(id, packed.ToArray(), "gzip")).Status.Should().Be(HttpStatusCode.Accepted);

        (await batch.WaitAsync(id))["successCount"]!.GetValue<int>().Should().Be(1);
    }

    [Fact]
    public async Task A_content_that_is_not_compressed_as_declared_is_rejected()
    {
        await using var batch = await BatchServer.StartAsync();
        var id = await batch.CreateAsync(BatchServer.Config());

        (await batch.UploadAsync(id, Encoding.UTF8.GetBytes(OneAddress), "gzip")).ShouldBeInvalid("The request was not properly formed");
    }

    [Fact]
    public async Task A_content_beyond_the_limit_is_rejected_and_the_job_waits_for_a_smaller_one()
    {
        await using var batch = await BatchServer.StartAsync(clock => new SimulatorOptions
        {
            TimeProvider = clock,
            BatchUploadLimit = 2_000_000,
        });
        var id = await batch.CreateAsync(BatchServer.Config());
        var large = OneAddress + new string(' ', 2_000_001 - OneAddress.Length);

        var rejected = await batch.UploadAsync(id, large);
        var accepted = await batch.UploadAsync(id, large[..2_000_000]);

        rejected.ShouldBeInvalid("File size greater than allowable limit of 2000000");
        accepted.Status.Should().Be(HttpStatusCode.Accepted);
        (await batch.WaitAsync(id))["successCount"]!.GetValue<int>().Should().Be(1);
    }

    [Theory]
    [InlineData("V1", "[]")]
    [InlineData("V2", "{}")]
    [InlineData("V2", """{"unknown":[1,{"a":2}],"indicator":[],"group":[],"association":[]}""")]
    public async Task A_content_may_be_empty(string version, string content)
    {
        await using var batch = await BatchServer.StartAsync();

        (await batch.RunAsync(BatchServer.Config(version: version), content)).ShouldCount(successes: 0, errors: 0);
    }

    [Fact]
    public async Task A_job_takes_one_content()
    {
        await using var batch = await BatchServer.StartAsync();
        var result = await batch.RunAsync(BatchServer.Config(), OneAddress);

        (await batch.UploadAsync(result.Id, OneAddress)).ShouldBeInvalid("Batch already in Completed state");
    }

    [Theory]
    [InlineData("GET", "/v2/batch/7")]
    [InlineData("GET", "/v2/batch/seven")]
    [InlineData("POST", "/v2/batch/7")]
    [InlineData("GET", "/v2/batch/7/errors")]
    [InlineData("GET", "/v2/batch/7/results")]
    public async Task An_unknown_job_is_not_found(string method, string path)
    {
        await using var batch = await BatchServer.StartAsync();

        (await batch.Server.SendAsync(method, path)).ShouldBeNotFound();
    }

    [Fact]
    public async Task A_job_without_errors_has_neither_errors_nor_results()
    {
        await using var batch = await BatchServer.StartAsync();
        var result = await batch.RunAsync(BatchServer.Config(), OneAddress);

        (await batch.GetAsync($"/v2/batch/{result.Id}/errors")).ShouldBeNotFound();
        (await batch.GetAsync($"/v2/batch/{result.Id}/results")).ShouldBeNotFound();
    }

    private static async Task<string> StateAsync(BatchServer batch, string id) =>
        (await batch.GetAsync($"/v2/batch/{id}")).Data["batchStatus"]!["status"]!.GetValue<string>();

    // The status may be without an envelope, so the text is searched.
    private static async Task<bool> IsCompletedAsync(BatchServer batch) =>
        (await batch.GetAsync("/v2/batch/1")).Text.Contains("Completed", StringComparison.Ordinal);

    private static void Pass(BatchServer batch, int seconds) => batch.Clock.Now = batch.Clock.Now.AddSeconds(seconds);

    // The work itself takes a moment of the real clock.
    private static async Task EndAsync(BatchServer batch, int seconds)
    {
        Pass(batch, seconds);
        for (var round = 0; round < 3_000 && !await IsCompletedAsync(batch); round++)
        {
            await Task.Delay(10);
        }
    }
}
