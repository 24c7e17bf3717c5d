namespace ThreatConnect.Tests.Batch;

// Which items a job has not processed when it halts. The server says only how many, and may count associations or not.
public sealed class BatchHaltTests
{
    private const string OneError = """[{"errorReason":"r","errorSource":"10.0.0.1"}]""";

    // In the order of the content.
    private static readonly BatchItem[] s_items =
    [
        TestItems.Group("g-0"),
        TestItems.Address(1),
        TestItems.Address(2),
        new BatchAssociation("g-0", "h-0"),
        new BatchAssociation("g-0", "h-1"),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task The_items_behind_the_failed_one_are_unprocessed_whether_associations_are_counted_or_not(int unprocessed) =>
        (await StatesAsync(OneError, succeeded: 1, failed: 1, unprocessed)).Should().Equal(
            BatchOutcomeState.Succeeded,
            BatchOutcomeState.Failed,
            BatchOutcomeState.Unprocessed,
            BatchOutcomeState.Unprocessed,
            BatchOutcomeState.Unprocessed);

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public async Task Where_nothing_succeeded_the_items_before_the_failed_one_are_unprocessed_too(int unprocessed) =>
        (await StatesAsync(OneError, succeeded: 0, failed: 1, unprocessed)).Should().Equal(
            BatchOutcomeState.Unprocessed,
            BatchOutcomeState.Failed,
            BatchOutcomeState.Unprocessed,
            BatchOutcomeState.Unprocessed,
            BatchOutcomeState.Unprocessed);

    [Fact]
    public async Task A_number_that_is_neither_leaves_the_items_undetermined() =>
        (await StatesAsync(OneError, succeeded: 2, failed: 1, unprocessed: 2)).Should().Equal(
            BatchOutcomeState.Undetermined,
            BatchOutcomeState.Failed,
            BatchOutcomeState.Undetermined,
            BatchOutcomeState.Undetermined,
            BatchOutcomeState.Undetermined);

    [Fact]
    public async Task Without_an_error_it_is_not_known_where_the_job_halted() =>
        (await StatesAsync("[]", succeeded: 2, failed: 0, unprocessed: 3)).Should().OnlyContain(state => state == BatchOutcomeState.Undetermined);

    private static async Task<IEnumerable<BatchOutcomeState>> StatesAsync(string errors, long succeeded, long failed, long unprocessed) =>
        (await FakeBatchServer.Reporting(errors, results: null, succeeded, failed, unprocessed).OutcomesAsync(s_items))
            .OrderBy(outcome => outcome.Index).Select(outcome => outcome.State);
}
