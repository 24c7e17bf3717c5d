using System.Diagnostics;
using System.Globalization;
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

        var act = () => ReadAsync(
            client.InOwner("MyOrg").Batch.CreateAsync(TestItems.Addresses(8), new BatchOptions { MaxItems = 1, JobsInFlight = 3 }), outcomes);

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

        var act = () => ReadAsync(client.InOwner("MyOrg").Batch.CreateAsync(TestItems.Addresses(3)), outcomes);

        (await act.Should().ThrowAsync<BatchException>()).Which.Jobs.Single().Result.Should().Be(BatchJobResult.Completed);
        outcomes.Should().HaveCount(3);
        outcomes.Single(outcome => outcome.Index == 1).State.Should().Be(BatchOutcomeState.Failed);
        outcomes.Where(outcome => outcome.Index != 1).Should().OnlyContain(outcome =>
            outcome.State == BatchOutcomeState.Undetermined && outcome.Reason!.Contains("502"));
    }

    [Fact]
    public async Task Results_that_cannot_be_read_do_not_matter_where_the_errors_say_all()
    {
        var server = new FakeBatchServer();
        server.Override = static (request, job) => (job, request.RequestUri!.AbsolutePath) switch
        {
            (null, _) => null,
            (_, var path) when path.EndsWith("/errors", StringComparison.Ordinal) =>
                FakeBatchServer.Json("""[{"errorReason":"r","errorSource":"10.0.0.1"}]"""),
            (_, var path) when path.EndsWith("/results", StringComparison.Ordinal) => FakeBatchServer.Text("", HttpStatusCode.BadGateway),
            _ when request.Method == HttpMethod.Get => FakeBatchServer.Completed(job.Id, succeeded: 2, failed: 1),
            _ => null,
        };

        var outcomes = await server.OutcomesAsync(TestItems.Addresses(3));

        outcomes.Select(outcome => outcome.State).Should().BeEquivalentTo(
            [BatchOutcomeState.Succeeded, BatchOutcomeState.Failed, BatchOutcomeState.Succeeded]);
    }

    [Fact]
    public async Task A_merged_indicator_leaves_the_rest_undetermined_and_the_run_goes_on()
    {
        var server = new FakeBatchServer();
        server.Override = static (request, job) => request.Method == HttpMethod.Get && job is { Id: 1 }
            ? request.RequestUri!.Query.Length > 0 ? FakeBatchServer.Completed(job.Id, succeeded: 2, failed: 0) : null
            : null;

        var outcomes = await server.OutcomesAsync(
            [TestItems.Address(1), TestItems.Address(2), TestItems.Address(1), TestItems.Address(4)],
            new BatchOptions { MaxItems = 3, JobsInFlight = 1 });

        outcomes.OrderBy(outcome => outcome.Index).Select(outcome => outcome.State).Should().Equal(
            BatchOutcomeState.Undetermined, BatchOutcomeState.Undetermined, BatchOutcomeState.Undetermined, BatchOutcomeState.Succeeded);
        outcomes[0].Reason.Should().Be("The job was given 3 items, and the server counts 2: 2 succeeded, 0 failed, 0 unprocessed.");
    }

    [Theory]
    [InlineData("completed")]
    [InlineData("COMPLETED")]
    [InlineData("Complete")]
    [InlineData("Completed with errors")]
    [InlineData("Finished")]
    public async Task Every_spelling_of_a_completed_state_ends_the_wait(string state)
    {
        var server = new FakeBatchServer();
        server.Override = (request, job) => State(request, job, state, """,'errorCount':0,'successCount':2,'unprocessCount':0""");

        (await server.OutcomesAsync(TestItems.Addresses(2))).Should().HaveCount(2)
            .And.OnlyContain(outcome => outcome.State == BatchOutcomeState.Succeeded);
    }

    [Theory]
    [InlineData("Failed")]
    [InlineData("FAILED")]
    [InlineData("Failure")]
    [InlineData("Error")]
    [InlineData("Canceled")]
    [InlineData("Cancelled")]
    [InlineData("Aborted")]
    public async Task A_job_that_ended_otherwise_ends_the_wait_and_leaves_its_items_undetermined(string state)
    {
        var server = new FakeBatchServer();
        server.Override = (request, job) => State(request, job, state, counts: "");
        await using var client = server.Client();
        var outcomes = new List<BatchOutcome>();

        var act = () => ReadAsync(client.InOwner("MyOrg").Batch.CreateAsync(TestItems.Addresses(2)), outcomes);

        (await act.Should().ThrowAsync<BatchException>().WithMessage($"*ended with the state {state}*"))
            .Which.Jobs.Single().State.Should().Be(new BatchState(state));
        outcomes.Should().HaveCount(2).And.OnlyContain(outcome =>
            outcome.State == BatchOutcomeState.Undetermined && outcome.Reason!.Contains(state));
    }

    [Fact]
    public async Task A_job_that_was_stopped_with_complete_counts_leaves_no_doubt()
    {
        var server = new FakeBatchServer();
        server.Override = static (request, job) =>
            State(request, job, "Canceled", """,'errorCount':0,'successCount':0,'unprocessCount':2""");

        (await server.OutcomesAsync(TestItems.Addresses(2))).Should().HaveCount(2)
            .And.OnlyContain(outcome => outcome.State == BatchOutcomeState.Unprocessed);
    }

    [Theory]
    [InlineData("/api/v2/batch")]
    [InlineData("/api/v2/batch/1")]
    [InlineData("/api/v2/batch/1?includeAdditional=true")]
    public async Task A_failure_in_a_successful_response_is_in_the_words_of_the_server(string target)
    {
        var server = new FakeBatchServer();
        server.Override = (request, _) => request.RequestUri!.PathAndQuery == target
            ? FakeBatchServer.Json("""{"status":"Failure","message":"The disk is full"}""")
            : null;

        var act = async () => await server.OutcomesAsync(TestItems.Addresses(2));

        var exception = (await act.Should().ThrowAsync<BatchException>()).Which.InnerException
            .Should().BeOfType<ThreatConnectApiException>().Subject;
        exception.ServerMessage.Should().Be("The disk is full");
        exception.Status.Should().Be("Failure");
    }

    [Theory]
    [InlineData("""[{"errorReason":"r","errorSource":"10.0.0.1"}]""")]
    [InlineData("""{"errorReason":"r","errorSource":"10.0.0.1"}""")]
    [InlineData("""{"status":"Success","data":[{"errorReason":"r","errorSource":"10.0.0.1"}]}""")]
    [InlineData("""{"status":"Success","data":{"resultCount":1,"batchError":[{"errorReason":"r","errorSource":"10.0.0.1"}]}}""")]
    [InlineData("""{"status":"Success","data":{"errorReason":"r","errorSource":"10.0.0.1"}}""")]
    [InlineData("""{"errors":[{"errorReason":"r","errorSource":"10.0.0.1"}]}""")]
    public async Task Errors_are_read_in_every_form(string errors)
    {
        var server = WithErrors(() => FakeBatchServer.Json(errors));

        var outcomes = await server.OutcomesAsync(TestItems.Addresses(3));

        outcomes.Single(outcome => outcome.State == BatchOutcomeState.Failed)
            .Should().Match<BatchOutcome>(outcome => outcome.Index == 1 && outcome.Reason == "r");
        outcomes.Count(outcome => outcome.State == BatchOutcomeState.Succeeded).Should().Be(2);
    }

    [Theory]
    [InlineData("text/html", "<html>404</html>")]
    [InlineData("text/plain", "<!DOCTYPE html><title>404</title>")]
    [InlineData("application/json", """{"error":"no route"}""")]
    public async Task A_404_that_is_not_of_the_platform_does_not_mean_that_there_are_no_errors(string type, string body)
    {
        var server = WithErrors(() => new HttpResponseMessage(HttpStatusCode.NotFound)
        {
            Content = new StringContent(body, mediaType: new(type)),
        });

        var act = async () => await server.OutcomesAsync(TestItems.Addresses(3));

        (await act.Should().ThrowAsync<BatchException>()).Which.InnerException
            .Should().BeOfType<ThreatConnectApiException>().Which.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("text/plain", "")]
    [InlineData("text/plain", "There are no errors.")]
    [InlineData("application/json", """{"status":"Failure","message":"The requested resource was not found"}""")]
    public async Task A_404_of_the_platform_means_that_there_are_no_errors(string type, string body)
    {
        var server = WithErrors(() => new HttpResponseMessage(HttpStatusCode.NotFound)
        {
            Content = new StringContent(body, mediaType: new(type)),
        });

        (await server.OutcomesAsync(TestItems.Addresses(3))).Should().OnlyContain(outcome => outcome.State == BatchOutcomeState.Undetermined);
    }

    // Work that grows with the square of the number takes seconds; the bound is far from both.
    [Fact]
    public async Task Twenty_five_thousand_failures_are_mapped_in_no_time()
    {
        const int Count = 25_000;
        var errors = Join(Count, static i => $$"""{"errorReason":"r{{i}}","errorMessage":"m{{i}}"}""");
        var results = Join(Count, static i => $$"""{"code":"0x1005","severity":"Error","errorReason":"r{{i}}","errorMessage":"m{{i}}"}""");
        var server = new FakeBatchServer();
        server.Override = (request, job) => (job, request.RequestUri!.AbsolutePath) switch
        {
            (null, _) => null,
            (_, var path) when path.EndsWith("/errors", StringComparison.Ordinal) => FakeBatchServer.Json(errors),
            (_, var path) when path.EndsWith("/results", StringComparison.Ordinal) => FakeBatchServer.Json(results),
            _ when request.Method == HttpMethod.Get => FakeBatchServer.Completed(job.Id, succeeded: 0, failed: Count),
            _ => null,
        };
        await server.OutcomesAsync(TestItems.Addresses(1));
        var clock = Stopwatch.StartNew();

        var outcomes = await server.OutcomesAsync(TestItems.Addresses(Count));

        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(2.5));
        outcomes.Should().HaveCount(2 * Count).And.OnlyContain(outcome => outcome.State == BatchOutcomeState.Failed);
        outcomes.Where(outcome => outcome.Item is null).Should().OnlyContain(outcome => outcome.Code == "0x1005");
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
        var server = new FakeBatchServer();
        server.Override = static (request, job) => request.Method == HttpMethod.Post && job is { Id: 1 }
            ? FakeBatchServer.Text("no", HttpStatusCode.Unauthorized)
            : null;

        // The second waits for the first, whose group it names.
        var act = async () => await server.OutcomesAsync(
            [TestItems.Group("g"), TestItems.Address(1, "g"), TestItems.Address(2, "g")], new BatchOptions { MaxItems = 1, JobsInFlight = 3 });

        (await act.Should().ThrowAsync<BatchException>()).Which.Jobs.Where(job => job.FirstIndex > 0)
            .Should().NotBeEmpty().And.OnlyContain(job => job.Result == BatchJobResult.NotSent);
    }

    private static async Task ReadAsync(IAsyncEnumerable<BatchOutcome> batch, List<BatchOutcome> outcomes)
    {
        await foreach (var outcome in batch)
        {
            outcomes.Add(outcome);
        }
    }

    private static string Join(int count, Func<int, string> element) => $"[{string.Join(',', Enumerable.Range(0, count).Select(element))}]";

    // The status of a job; not its errors and results.
    private static HttpResponseMessage? State(HttpRequestMessage request, FakeJob? job, string state, string counts) =>
        job is not null && request.RequestUri!.Query.Length > 0
            ? FakeBatchServer.Json(string.Create(
                CultureInfo.InvariantCulture,
                $"{{'status':'Success','data':{{'batchStatus':{{'id':{job.Id},'status':'{state}'{counts}}}}}}}").Replace('\'', '"'))
            : null;

    private static FakeBatchServer WithErrors(Func<HttpResponseMessage> errors)
    {
        var server = new FakeBatchServer();
        server.Override = (request, job) => (job, request.RequestUri!) switch
        {
            (null, _) => null,
            (_, var uri) when uri.AbsolutePath.EndsWith("/errors", StringComparison.Ordinal) => errors(),
            (_, { Query.Length: > 0 }) => FakeBatchServer.Completed(job.Id, succeeded: 2, failed: 1),
            _ => null,
        };
        return server;
    }
}
