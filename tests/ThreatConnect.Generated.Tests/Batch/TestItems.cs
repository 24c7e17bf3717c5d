namespace ThreatConnect.Tests.Batch;

// Items for tests of batches.
internal static class TestItems
{
    public static BatchGroup Group(string xid, params string[] groups) =>
        new(new CampaignCreate { Name = $"Name of {xid}" }) { Xid = xid, AssociatedGroups = References(groups) };

    public static BatchIndicator Address(int number, params string[] groups) =>
        new(new AddressCreate { Ip = $"10.{number / 65536 % 256}.{number / 256 % 256}.{number % 256}" }) { AssociatedGroups = References(groups) };

    public static IEnumerable<BatchItem> Addresses(int count) => Enumerable.Range(0, count).Select(number => Address(number));

    private static IReadOnlyList<BatchGroupReference> References(string[] xids) => [.. xids.Select(xid => new BatchGroupReference(xid))];

    public static async Task<List<BatchOutcome>> OutcomesAsync(
        this FakeBatchServer server, IEnumerable<BatchItem> items, BatchOptions? options = null, IProgress<BatchProgress>? progress = null)
    {
        await using var client = server.Client();
        var outcomes = await client.InOwner("MyOrg").Batch.CreateAsync(items, options, progress).ToListAsync();

        // Whatever a test is about: what did not succeed says why.
        outcomes.Where(outcome => outcome is { State: BatchOutcomeState.Failed or BatchOutcomeState.Undetermined, Reason: null or "" }).Should().BeEmpty();
        return outcomes;
    }

    // Keeps what comes before an exception.
    public static async Task ReadIntoAsync(this IAsyncEnumerable<BatchOutcome> batch, List<BatchOutcome> outcomes)
    {
        await foreach (var outcome in batch)
        {
            outcomes.Add(outcome);
        }
    }
}
