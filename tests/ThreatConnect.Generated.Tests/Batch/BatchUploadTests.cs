using System.Net;

namespace ThreatConnect.Tests.Batch;

// How content is uploaded that the server refuses for the moment, what a job is without an id, and what progress counts.
public sealed class BatchUploadTests
{
    private static readonly BatchOptions s_oneRequest = new() { CreateAndUpload = true };

    [Theory]
    [InlineData(7)]
    [InlineData(20)]
    public async Task Content_that_is_refused_for_a_time_is_uploaded_again_after_it(int seconds)
    {
        var server = new FakeBatchServer();
        var time = new AcceleratedTimeProvider();
        var uploads = Refuse(server, refusals: 1, TimeSpan.FromSeconds(seconds));
        await using var client = server.Client(time);

        var outcomes = await client.InOwner("MyOrg").Batch.CreateAsync(TestItems.Addresses(3)).ToListAsync();

        outcomes.Should().HaveCount(3).And.OnlyContain(outcome => outcome.State == BatchOutcomeState.Succeeded);
        uploads().Should().Be(2);
        time.Waits.Should().ContainSingle(wait => wait == TimeSpan.FromSeconds(seconds));
    }

    [Fact]
    public async Task Content_that_is_refused_for_longer_than_polls_wait_is_not_uploaded_again()
    {
        var server = new FakeBatchServer();
        var uploads = Refuse(server, refusals: int.MaxValue, TimeSpan.FromSeconds(21));

        await FluentActions.Awaiting(() => server.OutcomesAsync(TestItems.Addresses(3))).Should().ThrowAsync<BatchException>();

        uploads().Should().Be(1);
    }

    [Fact]
    public async Task Content_that_is_refused_each_time_is_uploaded_three_times()
    {
        var server = new FakeBatchServer();
        var uploads = Refuse(server, refusals: int.MaxValue, retryAfter: null);

        var failure = (await FluentActions.Awaiting(() => server.OutcomesAsync(TestItems.Addresses(3))).Should().ThrowAsync<BatchException>()).Which;

        uploads().Should().Be(3);
        failure.Jobs.Should().ContainSingle().Which.Should().Match<BatchJobReport>(job => job.Result == BatchJobResult.Created && job.Id == new BatchId(1));
    }

    // The response of a job that was processed inline has no id (evidence.md §9.7), whatever its state is called.
    [Theory]
    [InlineData("""{"errorCount":0,"successCount":3,"unprocessCount":0}""", BatchOutcomeState.Succeeded)]
    [InlineData("""{"status":"Queued","errorCount":0,"successCount":3,"unprocessCount":0}""", BatchOutcomeState.Succeeded)]
    [InlineData("""{"status":"Queued","errorCount":0,"successCount":0,"unprocessCount":3}""", BatchOutcomeState.Unprocessed)]
    [InlineData("""{"errorCount":3,"successCount":0,"unprocessCount":0}""", BatchOutcomeState.Failed)]
    public async Task A_job_without_an_id_is_completed_and_has_its_counts(string status, BatchOutcomeState expected)
    {
        var server = Responding(status);
        var progress = new Progress();

        var outcomes = await server.OutcomesAsync(TestItems.Addresses(3), s_oneRequest, progress);

        outcomes.Should().HaveCount(3).And.OnlyContain(outcome => outcome.State == expected && outcome.Job == null);
        server.Requests.Should().ContainSingle();
        progress.Last.Should().Match<BatchProgress>(last => last.Sent == 3 && last.JobsStarted == 1 && last.JobsCompleted == 1);
    }

    [Fact]
    public async Task Progress_counts_each_item_by_its_outcome()
    {
        var progress = new Progress();
        var server = FakeBatchServer.Reporting("""[{"errorReason":"r","errorSource":"10.0.0.2"}]""", results: null, succeeded: 2, failed: 1, unprocessed: 1);

        await server.OutcomesAsync(TestItems.Addresses(4), progress: progress);

        progress.Last.Should().Be(new BatchProgress { Read = 4, Sent = 4, Succeeded = 2, Failed = 1, Unprocessed = 1, JobsStarted = 1, JobsCompleted = 1 });
    }

    [Fact]
    public async Task Progress_does_not_count_an_error_without_an_item_and_counts_the_items_that_may_be_its()
    {
        var progress = new Progress();
        var server = FakeBatchServer.Reporting("""[{"errorReason":"storage"},{"errorReason":"r","errorSource":"10.0.0.0"}]""", results: null, succeeded: 2, failed: 2);

        await server.OutcomesAsync(TestItems.Addresses(4), progress: progress);

        progress.Last.Should().Be(new BatchProgress { Read = 4, Sent = 4, Failed = 1, Undetermined = 3, JobsStarted = 1, JobsCompleted = 1 });
    }

    // Refuses the first uploads; returns how many came.
    private static Func<int> Refuse(FakeBatchServer server, int refusals, TimeSpan? retryAfter)
    {
        var uploads = 0;
        server.Override = (request, job) =>
        {
            if (request.Method != HttpMethod.Post || job is null || ++uploads > refusals)
            {
                return null;
            }

            var response = FakeBatchServer.Text("Maintenance", HttpStatusCode.ServiceUnavailable);
            response.Headers.RetryAfter = retryAfter is { } delay ? new(delay) : null;
            return response;
        };
        return () => uploads;
    }

    private static FakeBatchServer Responding(string status) => new()
    {
        Override = (_, _) => FakeBatchServer.Json($$$"""{"status":"Success","data":{"batchStatus":{{{status}}}}}"""),
    };

    private sealed class Progress : IProgress<BatchProgress>
    {
        public BatchProgress? Last { get; private set; }

        public void Report(BatchProgress value) => Last = value;
    }
}
