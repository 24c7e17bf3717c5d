using System.Net;

namespace ThreatConnect.Tests.Batch;

// What the server does wrong costs no more than it must: what it took is waited for, and what is known is handed out.
public sealed class BatchFaultTests
{
    [Theory]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    [InlineData(null)]
    public async Task Content_that_was_taken_is_waited_for_whatever_the_response_says(HttpStatusCode? status)
    {
        var server = new FakeBatchServer();
        server.Override = (request, job) =>
        {
            if (request.Method != HttpMethod.Post || job is null)
            {
                return null;
            }

            FakeBatchServer.TakeContent(request, job);
            return status is { } code ? FakeBatchServer.Text("", code) : throw new HttpRequestException("gone");
        };

        var outcomes = await server.OutcomesAsync(TestItems.Addresses(3));

        outcomes.Should().HaveCount(3).And.OnlyContain(outcome => outcome.State == BatchOutcomeState.Succeeded);
        server.Requests.Count(request => request.StartsWith("POST", StringComparison.Ordinal)).Should().Be(2, "nothing is sent twice");
    }

    [Theory]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    public async Task Content_that_may_have_been_taken_is_not_said_to_be_unwritten(HttpStatusCode status)
    {
        var server = new FakeBatchServer();
        server.Override = (request, job) => request.Method == HttpMethod.Post && job is not null ? FakeBatchServer.Text("", status) : null;

        var act = async () => await server.OutcomesAsync(TestItems.Addresses(3));

        (await act.Should().ThrowAsync<BatchException>()).Which.Jobs.Should().ContainSingle().Which
            .Should().Match<BatchJobReport>(job => job.Result == BatchJobResult.Sending && job.State == BatchState.Created);
        server.Requests.Count(request => request == "POST /api/v2/batch/1").Should().Be(1);
    }

    [Fact]
    public async Task In_one_request_an_error_of_the_server_leaves_it_unknown_whether_it_has_the_content()
    {
        var server = new FakeBatchServer { Override = static (_, _) => FakeBatchServer.Text("", HttpStatusCode.GatewayTimeout) };

        var act = async () => await server.OutcomesAsync(TestItems.Addresses(3), new BatchOptions { CreateAndUpload = true });

        (await act.Should().ThrowAsync<BatchException>()).Which.Jobs.Single().Result.Should().Be(BatchJobResult.Sending);
    }

    [Fact]
    public async Task Content_that_was_refused_for_the_moment_is_uploaded_again()
    {
        var server = new FakeBatchServer();
        var refusals = 0;
        server.Override = (request, job) => request.Method == HttpMethod.Post && job is not null && refusals++ == 0
            ? FakeBatchServer.Text("", HttpStatusCode.ServiceUnavailable)
            : null;

        var outcomes = await server.OutcomesAsync(TestItems.Addresses(3));

        outcomes.Should().HaveCount(3).And.OnlyContain(outcome => outcome.State == BatchOutcomeState.Succeeded);
        server.Jobs.Should().ContainSingle();
    }

    [Theory]
    [InlineData("API access has not been licensed for this system", null)]
    [InlineData("Maintenance", 86_400)]
    public async Task Content_that_is_refused_for_long_is_not_uploaded_again(string words, int? retryAfter)
    {
        var server = new FakeBatchServer();
        server.Override = (request, job) =>
        {
            if (request.Method != HttpMethod.Post || job is null)
            {
                return null;
            }

            var response = FakeBatchServer.Text(words, HttpStatusCode.ServiceUnavailable);
            response.Headers.RetryAfter = retryAfter is { } seconds ? new(TimeSpan.FromSeconds(seconds)) : null;
            return response;
        };

        var act = async () => await server.OutcomesAsync(TestItems.Addresses(3));

        (await act.Should().ThrowAsync<BatchException>()).Which.Jobs.Single().Result.Should().Be(BatchJobResult.Created);
        server.Requests.Count(request => request == "POST /api/v2/batch/1").Should().Be(1);
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    public async Task One_error_when_a_job_is_created_does_not_end_the_run(HttpStatusCode status)
    {
        var server = new FakeBatchServer();
        var creations = 0;
        server.Override = (request, _) => request.RequestUri!.AbsolutePath == "/api/v2/batch" && ++creations == 2
            ? FakeBatchServer.Text("busy", status)
            : null;
        await using var client = server.Client(maxRetries: 3);

        var outcomes = await client.InOwner("MyOrg").Batch.CreateAsync(TestItems.Addresses(20), new BatchOptions { MaxItems = 5 }).ToListAsync();

        outcomes.Should().HaveCount(20).And.OnlyContain(outcome => outcome.State == BatchOutcomeState.Succeeded);
        server.Taken.Sum(job => job.Count).Should().Be(20);
    }

    [Fact]
    public async Task A_server_without_batches_is_asked_once()
    {
        const string Words = "Batch job api is not available.  Ensure that batchJobEnabled is true and document storage is enabled and configured;";
        var server = new FakeBatchServer { Override = static (_, _) => FakeBatchServer.Text(Words, HttpStatusCode.ServiceUnavailable) };
        await using var client = server.Client(maxRetries: 3);

        var act = async () => await client.InOwner("MyOrg").Batch.CreateAsync(TestItems.Addresses(1)).ToListAsync();

        await act.Should().ThrowAsync<BatchException>().WithMessage("*batchJobEnabled*");
        server.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task The_outcomes_of_jobs_that_the_server_has_come_before_the_failure_of_another()
    {
        var server = new FakeBatchServer { PollsBeforeCompletion = 5 };

        // The second upload, which comes while the first job runs.
        server.Override = (request, job) => request.Method == HttpMethod.Post && job is not null && server.Taken.Count == 1
            ? FakeBatchServer.Text("no", HttpStatusCode.Unauthorized)
            : null;
        await using var client = server.Client();
        var outcomes = new List<BatchOutcome>();

        var act = () => client.InOwner("MyOrg").Batch
            .CreateAsync(TestItems.Addresses(8), new BatchOptions { MaxItems = 1, JobsInFlight = 3 })
            .ReadIntoAsync(outcomes);

        var exception = (await act.Should().ThrowAsync<BatchException>()).Which;
        exception.Jobs.Where(job => job.Result == BatchJobResult.Settled).Select(job => (long?)job.FirstIndex)
            .Should().BeEquivalentTo(outcomes.Select(outcome => outcome.Index)).And.NotBeEmpty();
        exception.Jobs.Should().NotContain(job => job.Result == BatchJobResult.Running, "what the server has is waited for");
    }

    [Fact]
    public async Task What_the_errors_say_comes_before_the_failure_to_read_the_results()
    {
        var server = new FakeBatchServer();
        server.Override = static (request, job) => (job, request.RequestUri!.AbsolutePath) switch
        {
            (null, _) => null,
            (_, var path) when path.EndsWith("/errors", StringComparison.Ordinal) =>
                FakeBatchServer.Json("""[{"errorReason":"r","errorSource":"10.0.0.1"}]"""),
            (_, var path) when path.EndsWith("/results", StringComparison.Ordinal) => FakeBatchServer.Text("", HttpStatusCode.BadGateway),
            _ when request.Method == HttpMethod.Get => FakeBatchServer.Completed(job.Id, succeeded: 1, failed: 2),
            _ => null,
        };
        await using var client = server.Client();
        var outcomes = new List<BatchOutcome>();

        var act = () => client.InOwner("MyOrg").Batch.CreateAsync(TestItems.Addresses(3)).ReadIntoAsync(outcomes);

        (await act.Should().ThrowAsync<BatchException>()).Which.Jobs.Single().Result.Should().Be(BatchJobResult.Completed);
        outcomes.Should().HaveCount(3);
        outcomes.Single(outcome => outcome.Index == 1).State.Should().Be(BatchOutcomeState.Failed);
        outcomes.Where(outcome => outcome.Index != 1).Should().OnlyContain(outcome =>
            outcome.State == BatchOutcomeState.Undetermined && outcome.Reason!.Contains("502"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_canceled_run_has_the_token_of_its_caller(bool isOfEnumeration)
    {
        var server = new FakeBatchServer { PollsBeforeCompletion = int.MaxValue };
        using var cancellation = new CancellationTokenSource();
        server.Override = (_, job) =>
        {
            if (job is { Polls: 2 })
            {
                cancellation.Cancel();
            }

            return null;
        };
        await using var client = server.Client();
        var batch = client.InOwner("MyOrg").Batch;

        var act = async () => isOfEnumeration
            ? await batch.CreateAsync(TestItems.Addresses(2)).ToListAsync(cancellation.Token)
            : await batch.CreateAsync(TestItems.Addresses(2), cancellationToken: cancellation.Token).ToListAsync();

        (await act.Should().ThrowAsync<BatchCanceledException>()).Which.CancellationToken.Should().Be(cancellation.Token);
    }

    [Fact]
    public async Task Jobs_that_were_never_sent_are_reported()
    {
        using var isSecondJobMade = new ManualResetEventSlim();
        var server = new FakeBatchServer();
        server.Override = (request, job) =>
        {
            if (request.Method != HttpMethod.Post || job is not { Id: 1 })
            {
                return null;
            }

            isSecondJobMade.Wait(TimeSpan.FromMinutes(1)).Should().BeTrue("the run reads on while a job is sent");
            return FakeBatchServer.Text("no", HttpStatusCode.Unauthorized);
        };

        var act = async () => await server.OutcomesAsync(Items(), new BatchOptions { MaxItems = 1, JobsInFlight = 3 });

        (await act.Should().ThrowAsync<BatchException>()).Which.Jobs.Where(job => job.FirstIndex > 0)
            .Should().NotBeEmpty().And.OnlyContain(job => job.Result == BatchJobResult.NotSent);

        // The second job waits for the first, whose group it names. It is made when the item after its own has been read.
        IEnumerable<BatchItem> Items()
        {
            yield return TestItems.Group("g");
            yield return TestItems.Address(1, "g");
            yield return TestItems.Address(2, "g");
            isSecondJobMade.Set();
            yield return TestItems.Address(3, "g");
        }
    }
}
