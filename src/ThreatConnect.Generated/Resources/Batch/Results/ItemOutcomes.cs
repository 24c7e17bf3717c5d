using ThreatConnect.Resources.Batch.Content;

namespace ThreatConnect.Resources.Batch.Results;

// Makes the outcomes of items: that of an item that was written, and the same one for each equal item after it.
internal static class ItemOutcomes
{
    private const string WithoutReason = "The server reports the item as failed and does not say why.";

    public static BatchOutcome Of(WrittenItem item, BatchId? job, BatchOutcomeState state, Failure? failure) =>
        new()
        {
            Item = item.Item,
            Index = item.Index,
            Xid = item.Xid,
            State = state,
            Job = job,
            Reason = failure?.Reason ?? (state == BatchOutcomeState.Failed ? WithoutReason : null),
            Message = failure?.Message,
            Code = failure?.Code,
            WasSent = true,
        };

    // The outcomes of the equal items after it.
    public static IEnumerable<BatchOutcome> OfRepeats(WrittenItem item, BatchOutcome outcome) =>
        item.HasRepeats ? Repeat(item, outcome) : [];

    // An item that cannot be sent.
    public static IEnumerable<BatchOutcome> Rejected(WrittenItem item, string reason)
    {
        var outcome = Rejected(item.Item, item.Index, reason);
        return [outcome, .. OfRepeats(item, outcome)];
    }

    public static BatchOutcome Rejected(BatchItem? item, long index, string reason) =>
        new() { Item = item, Index = index, State = BatchOutcomeState.Failed, Reason = reason };

    private static IEnumerable<BatchOutcome> Repeat(WrittenItem item, BatchOutcome outcome)
    {
        foreach (var (repeat, index) in item.Repeats)
        {
            yield return outcome with { Item = repeat, Index = index, MergedWith = item.Index };
        }
    }
}
