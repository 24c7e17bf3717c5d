using System.Globalization;
using ThreatConnect.Resources.Batch.Content;

namespace ThreatConnect.Resources.Batch.Results;

// What the server reports about a job that has ended.
internal sealed record JobReport
{
    // The items in the order of the content.
    public required IReadOnlyList<WrittenItem> Items { get; init; }

    public required BatchId? Job { get; init; }

    public required BatchStatus Status { get; init; }

    public required bool IsVersion1 { get; init; }

    public IReadOnlyList<BatchError> Errors { get; init; } = [];

    public IReadOnlyList<BatchResult> Results { get; init; } = [];

    // Why the errors or the results could not be read; null if they were.
    public string? Unread { get; init; }

    // Why the items that no error is about may have failed; null if the report leaves no doubt.
    public string? Doubt => CompletionDoubt() ?? CountDoubt();

    // The server may count associations or not.
    private int Associations => Items.Count(static item => item.Section == ItemSection.Association);

    private long? Counted => Status is { SuccessCount: { } succeeded, ErrorCount: { } failed }
        ? succeeded + failed + (Status.UnprocessedCount ?? 0)
        : null;

    private bool HasCompleteCounts => Counted is { } counted && (counted == Items.Count || counted == Items.Count - Associations);

    // A job that was stopped has complete counts or says nothing about the rest.
    private string? CompletionDoubt() => JobStates.IsCompleted(Status.State) || HasCompleteCounts
        ? null
        : $"The job ended with the state {Status.State}, which does not say what happened to the item.";

    // Counts that differ from what was sent: the server merges files that share a hash, for one.
    private string? CountDoubt() => Counted is null || HasCompleteCounts
        ? null
        : string.Create(
            CultureInfo.InvariantCulture,
            $"The job was given {Items.Count} items, and the server counts {Counted}: {Status.SuccessCount} succeeded, "
            + $"{Status.ErrorCount} failed, {Status.UnprocessedCount ?? 0} unprocessed.");
}
