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
            .Should().HaveCount(4).And.OnlyContain(outcome => outcome.State == BatchOutcomeState.Undetermined);
    }

    [Fact]
    public async Task Where_everything_failed_it_does_not_matter_which_error_is_whose()
    {
        var outcomes = await OutcomesAsync(
            """[{"errorReason":"would exceed the number of allowed indicators"}]""", results: null, succeeded: 0, failed: 5);

        outcomes.Where(outcome => outcome.Item is not null)
            .Should().HaveCount(5).And.OnlyContain(outcome => outcome.State == BatchOutcomeState.Failed);
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

        outcomes.Count(outcome => outcome.State == BatchOutcomeState.Undetermined).Should().Be(4);
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
    public async Task Two_items_of_one_value_are_told_apart_by_the_place_alone()
    {
        var server = FakeBatchServer.Reporting(
            """[{"errorReason":"r","errorSource":"10.0.0.1","errorMessage":"at $.indicator[1]"}]""",
            results: null,
            succeeded: 1,
            failed: 1);

        var outcomes = await server.OutcomesAsync([TestItems.Address(1), TestItems.Address(1)]);

        outcomes.Single(outcome => outcome.State == BatchOutcomeState.Failed).Index.Should().Be(1);
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

        outcomes.Should().HaveCount(3).And.OnlyContain(outcome => outcome.State == BatchOutcomeState.Undetermined);
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
