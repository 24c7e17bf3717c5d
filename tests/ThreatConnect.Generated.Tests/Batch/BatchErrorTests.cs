using System.Net;

namespace ThreatConnect.Tests.Batch;

// Which item an error is about.
public sealed class BatchErrorTests
{
    private const string Md5 = "D41D8CD98F00B204E9800998ECF8427F";
    private const string Sha1 = "DA39A3EE5E6B4B0D3255BFEF95601890AFD80708";

    private static readonly BatchItem[] s_items =
    [
        TestItems.Address(1),
        TestItems.Group("g-0"),
        TestItems.Group("g-1", "g-0"),
        new BatchIndicator(new FileCreate { Md5 = Md5, Sha1 = Sha1 }),
        new BatchIndicator(new UrlCreate { Text = "http://a.example/x" }),
    ];

    public static TheoryData<string, int> Errors => new()
    {
        { """{"errorReason":"r","errorSource":"g-1","errorMessage":"m"}""", 2 },
        { """{"errorReason":"r","errorSource":"http://a.example/x"}""", 4 },
        { $$"""{"errorReason":"r","errorSource":"{{Md5}}"}""", 3 },
        { $$"""{"errorReason":"r","errorSource":"da39a3ee5e6b4b0d3255bfef95601890afd80708"}""", 3 },
        { $$"""{"errorReason":"r","errorSource":"{{Md5}} : {{Sha1}}"}""", 3 },
        { """{"errorReason":"r","errorSource":{"summary":"10.0.0.1","type":"Address","rating":3}}""", 0 },
        { """{"errorReason":"r","errorSource":{"type":"Address","ip":"10.0.0.1"}}""", 0 },
        { """{"errorReason":"r","errorMessage":"Something near $.group[1]"}""", 2 },
        { """{"errorReason":"r","errorMessage":"Something near $.indicator[2]"}""", 4 },
        { """{"errorReason":"r","errorMessage":"Something near $.group[1], xid g-0"}""", 1 },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public async Task An_error_is_tied_to_its_item(string error, int index)
    {
        var outcomes = await OutcomesAsync($"[{error}]", results: null, succeeded: 4, failed: 1);

        outcomes.Should().HaveCount(5);
        outcomes.Single(outcome => outcome.State == BatchOutcomeState.Failed)
            .Should().Match<BatchOutcome>(outcome =>
                outcome.Index == index && outcome.Item == s_items[index] && outcome.Reason == "r" && outcome.Job == new BatchId(1));
        outcomes.Count(outcome => outcome.State == BatchOutcomeState.Succeeded).Should().Be(4);
    }

    [Fact]
    public async Task A_result_of_an_error_ties_it_and_adds_its_code()
    {
        var outcomes = await OutcomesAsync(
            """[{"errorReason":"r","errorSource":"who knows","errorMessage":"bad $.group[0] g-0"}]""",
            """[{"code":"0x1006","severity":"Error","errorReason":"r","errorMessage":"bad $.group[0] g-0"},{"code":"0x2001","severity":"Warning","errorReason":"lost","errorMessage":"$.group[1]"}]""",
            succeeded: 4,
            failed: 1);

        outcomes.Should().HaveCount(5);
        outcomes.Single(outcome => outcome.State == BatchOutcomeState.Failed)
            .Should().Match<BatchOutcome>(
                outcome => outcome.Index == 1 && outcome.Code == "0x1006" && outcome.Message == "bad $.group[0] g-0");
    }

    [Fact]
    public async Task An_error_that_ties_to_nothing_is_an_outcome_of_its_own_and_leaves_the_others_undetermined()
    {
        var outcomes = await OutcomesAsync(
            """[{"errorReason":"storage"},{"errorSource":"g-0","errorReason":"r"}]""", results: null, succeeded: 3, failed: 2);

        outcomes.Where(outcome => outcome.Item is null).Should().ContainSingle().Which
            .Should().Match<BatchOutcome>(
                outcome => outcome.Reason == "storage" && outcome.Index == null && outcome.State == BatchOutcomeState.Failed);
        outcomes.Single(outcome => outcome.Index == 1).State.Should().Be(BatchOutcomeState.Failed);
        outcomes.Where(outcome => outcome.Item is not null && outcome.Index != 1)
            .Should().HaveCount(4).And.OnlyContain(outcome => outcome.State == BatchOutcomeState.Undetermined
                && outcome.Reason == "1 of the 5 items of the job failed: \"storage\", and it is not known which: the server does not say which.");
    }

    [Fact]
    public async Task The_one_error_of_a_job_that_failed_as_a_whole_is_that_of_each_item()
    {
        var outcomes = await OutcomesAsync(
            """[{"errorReason":"would exceed the number of allowed indicators","errorMessage":"m"}]""",
            """[{"code":"0x1008","severity":"Error","errorReason":"would exceed the number of allowed indicators","errorMessage":"m"}]""",
            succeeded: 0,
            failed: 5);

        outcomes.Select(outcome => (outcome.Item, outcome.State, outcome.Reason, outcome.Code)).Should().BeEquivalentTo(s_items.Select(
            item => (item, BatchOutcomeState.Failed, "would exceed the number of allowed indicators", "0x1008")));
    }

    [Fact]
    public async Task The_errors_of_a_job_that_failed_as_a_whole_are_reported_and_each_item_names_the_first()
    {
        var outcomes = await OutcomesAsync(
            """[{"errorReason":"storage"},{"errorReason":"disk"},{"errorReason":"r","errorSource":"g-0"}]""", results: null, succeeded: 0, failed: 5);

        outcomes.Where(outcome => outcome.Item is null).Select(outcome => outcome.Reason).Should().Equal("storage", "disk");
        outcomes.Single(outcome => outcome.Index == 1).Reason.Should().Be("r");
        outcomes.Where(outcome => outcome.Item is not null && outcome.Index != 1).Should().HaveCount(4).And.OnlyContain(outcome =>
            outcome.State == BatchOutcomeState.Failed && outcome.Reason!.Contains("\"storage\" and others"));
    }

    [Fact]
    public async Task Where_everything_failed_without_an_error_the_items_say_so()
    {
        var outcomes = await OutcomesAsync("[]", results: null, succeeded: 0, failed: 5);

        outcomes.Should().HaveCount(5).And.OnlyContain(outcome =>
            outcome.State == BatchOutcomeState.Failed && outcome.Reason == "The server reports the item as failed and does not say why.");
    }

    [Fact]
    public async Task After_a_halt_the_items_behind_the_failed_one_are_unprocessed()
    {
        var outcomes = await OutcomesAsync(
            """[{"errorReason":"r","errorSource":"10.0.0.1"}]""", results: null, succeeded: 2, failed: 1, unprocessed: 2);

        outcomes.ToDictionary(outcome => outcome.Index!.Value, outcome => outcome.State)
            .Should().BeEquivalentTo(new Dictionary<long, BatchOutcomeState>
            {
                [1] = BatchOutcomeState.Succeeded,
                [2] = BatchOutcomeState.Succeeded,
                [0] = BatchOutcomeState.Failed,
                [3] = BatchOutcomeState.Unprocessed,
                [4] = BatchOutcomeState.Unprocessed,
            });
    }

    [Fact]
    public async Task A_number_of_unprocessed_items_that_is_not_that_of_the_rest_leaves_them_undetermined()
    {
        var outcomes = await OutcomesAsync(
            """[{"errorReason":"r","errorSource":"10.0.0.1"}]""", results: null, succeeded: 1, failed: 1, unprocessed: 3);

        outcomes.Where(outcome => outcome.State == BatchOutcomeState.Undetermined).Should().HaveCount(4).And.OnlyContain(
            outcome => outcome.Reason == "The server left 3 items of the job unprocessed and does not say which.");
    }

    [Fact]
    public async Task Content_that_was_not_looked_at_is_unprocessed()
    {
        var outcomes = await OutcomesAsync("[]", results: null, succeeded: 0, failed: 0, unprocessed: 5);

        outcomes.Should().HaveCount(5).And.OnlyContain(outcome => outcome.State == BatchOutcomeState.Unprocessed);
    }

    [Fact]
    public async Task In_the_first_version_a_place_is_one_of_the_array()
    {
        var server = FakeBatchServer.Reporting("""[{"errorReason":"r","errorMessage":"at $[1]"}]""", results: null, succeeded: 2, failed: 1);

        var outcomes = await server.OutcomesAsync(TestItems.Addresses(3), new BatchOptions { Version = BatchVersion.V1 });

        outcomes.Single(outcome => outcome.State == BatchOutcomeState.Failed).Index.Should().Be(1);
    }

    [Fact]
    public async Task Two_items_of_one_value_and_different_types_are_told_apart_by_the_place_alone()
    {
        var server = FakeBatchServer.Reporting(
            """[{"errorReason":"r","errorSource":"x","errorMessage":"at $.indicator[1]"}]""", results: null, succeeded: 1, failed: 1);

        var outcomes = await server.OutcomesAsync(
            [new BatchIndicator(new MutexCreate { Name = "x" }), new BatchIndicator(new UserAgentCreate { Text = "x" })]);

        outcomes.Single(outcome => outcome.State == BatchOutcomeState.Failed).Index.Should().Be(1);
    }

    // " : " joins the values of an indicator, so nothing addresses it by such a value.
    [Fact]
    public async Task A_value_that_only_a_batch_can_send_does_not_hide_the_errors_of_others()
    {
        var server = FakeBatchServer.Reporting(
            """[{"errorReason":"r","errorSource":"10.0.0.1"}]""", results: null, succeeded: 2, failed: 1);

        var outcomes = await server.OutcomesAsync(
            [new BatchIndicator(new UserAgentCreate { Text = "a : b" }), TestItems.Address(1), new BatchIndicator(new UserAgentCreate { Text = "a : c" })]);

        outcomes.Single(outcome => outcome.State == BatchOutcomeState.Failed).Index.Should().Be(1);
        outcomes.Count(outcome => outcome.State == BatchOutcomeState.Succeeded).Should().Be(2);
    }

    [Fact]
    public async Task In_one_call_without_an_id_errors_cannot_be_asked_for()
    {
        var server = new FakeBatchServer();
        server.Override = static (request, _) => request.RequestUri!.AbsolutePath.EndsWith("/createAndUpload", StringComparison.Ordinal)
            ? FakeBatchServer.Json(
                """{"status":"Success","data":{"batchStatus":{"status":"Completed","errorCount":1,"successCount":2,"unprocessCount":0}}}""")
            : null;

        var outcomes = await server.OutcomesAsync(TestItems.Addresses(3), new BatchOptions { CreateAndUpload = true });

        outcomes.Should().HaveCount(3).And.OnlyContain(outcome => outcome.State == BatchOutcomeState.Undetermined
            && outcome.Reason == "1 of the 3 items of the job failed, and it is not known which: the job has no id, by which its errors could be read.");
    }

    [Fact]
    public async Task Errors_and_results_can_be_listed_by_hand()
    {
        var server = FakeBatchServer.Reporting(
            """[{"errorReason":"r","errorSource":"g-0","errorMessage":"m"}]""",
            """[{"code":"0x1003","severity":"Error","errorReason":"r","errorMessage":"m"}]""",
            0,
            1);
        await server.OutcomesAsync([TestItems.Group("g-0")]);
        await using var client = server.Client();
        var job = client.InOwner("MyOrg").Batch[1];

        (await job.ListErrorsAsync().ToListAsync())
            .Should().BeEquivalentTo([new BatchError { Reason = "r", Source = "g-0", Message = "m" }]);
        (await job.ListResultsAsync("0x1003", "r", BatchSeverity.Error).ToListAsync())
            .Should().BeEquivalentTo([new BatchResult { Code = "0x1003", Severity = BatchSeverity.Error, Reason = "r", Message = "m" }]);
        server.Requests[^1].Should().Be("GET /api/v2/batch/1/results?code=0x1003&contains=r&severity=error");
    }

    private static async Task<List<BatchOutcome>> OutcomesAsync(
        string errors, string? results, long succeeded, long failed, long unprocessed = 0) =>
        await FakeBatchServer.Reporting(errors, results, succeeded, failed, unprocessed).OutcomesAsync(s_items);
}
