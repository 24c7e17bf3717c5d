using System.Globalization;
using System.Net;

namespace ThreatConnect.Tests.Batch;

// What the server says of a job, in every form of it: nothing that it says is lost, and what it leaves open stays undetermined.
public sealed class BatchReportTests
{
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
    public async Task Counts_that_differ_from_what_was_sent_leave_the_rest_undetermined_and_the_run_goes_on()
    {
        var server = new FakeBatchServer();
        server.Override = static (request, job) => request.Method == HttpMethod.Get && job is { Id: 1 }
            ? request.RequestUri!.Query.Length > 0 ? FakeBatchServer.Completed(job.Id, succeeded: 2, failed: 0) : null
            : null;

        var outcomes = await server.OutcomesAsync(
            [TestItems.Address(1), TestItems.Address(2), TestItems.Address(3), TestItems.Address(4)],
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

        var act = () => client.InOwner("MyOrg").Batch.CreateAsync(TestItems.Addresses(2)).ReadIntoAsync(outcomes);

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

    [Fact]
    public async Task Outcomes_do_not_show_the_credential_that_the_server_repeats()
    {
        const string Echo =
            "\"errorReason\":\"TC-Token hush+hush: 10.0.0.1\",\"errorMessage\":\"hush%2Bhush, hush\\u002Bhush\"";
        var server = new FakeBatchServer();
        server.Override = (request, job) => (job, request.RequestUri!) switch
        {
            (null, _) => null,
            (_, var uri) when uri.AbsolutePath.EndsWith("/errors", StringComparison.Ordinal) =>
                FakeBatchServer.Json($$"""
                    [{{{Echo}},"errorSource":"10.0.0.1"},{"errorReason":"hush+hush","errorSource":"hush+hush"}]
                    """),
            (_, var uri) when uri.AbsolutePath.EndsWith("/results", StringComparison.Ordinal) =>
                FakeBatchServer.Json($$"""[{{{Echo}},"code":"hush+hush","severity":"Error"}]"""),
            (_, { Query.Length: > 0 }) => FakeBatchServer.Completed(job.Id, succeeded: 1, failed: 2),
            _ => null,
        };
        await using var client = server.Client(token: "hush+hush");

        var outcomes = await client.InOwner("MyOrg").Batch.CreateAsync(TestItems.Addresses(3)).ToListAsync();

        outcomes.Single(outcome => outcome.State == BatchOutcomeState.Failed && outcome.Index == 1).Should()
            .Match<BatchOutcome>(outcome => outcome.Reason == "TC-Token ***: 10.0.0.1" && outcome.Message == "***, ***" && outcome.Code == "***");
        outcomes.Select(outcome => outcome.Reason + outcome.Message + outcome.Code).Should().OnlyContain(text => !text.Contains("hush"));
        (await client.Batch[1].ListErrorsAsync().ToListAsync()).Select(error => error.Source).Should().Equal("10.0.0.1", "***");
    }

    [Fact]
    public async Task The_members_that_no_property_shows_have_no_credentials()
    {
        const string Members = """
            "status":"hush+hush","hush+hush":1,"hush":"hush\u002bhush, twice: hush+hush","deep":{"list":["hush%2Bhush",2.50,null]},"other":"a\"b","number":7
            """;
        var server = new FakeBatchServer();
        await server.OutcomesAsync([TestItems.Group("g-0")]);
        server.Override = (request, job) => FakeBatchServer.Json(request.RequestUri!.Query.Length > 0
            ? "{\"data\":{\"batchStatus\":{" + Members + "}}}"
            : "[{" + Members + "}]");
        await using var client = server.Client(token: "hush+hush");
        var job = client.Batch[1];

        var status = await job.GetStatusAsync();
        var seen = new[]
        {
            status.Value.AdditionalData,
            (await job.ListErrorsAsync().ToListAsync()).Single().AdditionalData,
            (await job.ListResultsAsync().ToListAsync()).Single().AdditionalData,
        };

        status.Value.State.Should().Be(new BatchState("***"));
        seen.Should().AllSatisfy(members =>
        {
            members.Where(member => member.Key != "status").Select(member => $"{member.Key} {member.Value.GetRawText()}").Should().Equal(
                "*** 1", "hush \"***, twice: ***\"", """deep {"list":["***",2.50,null]}""", "other \"a\\\"b\"", "number 7");
        });
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
