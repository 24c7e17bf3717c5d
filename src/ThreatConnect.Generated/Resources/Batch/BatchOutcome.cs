using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Describes the outcome of one item of a batch. Every item has exactly one outcome.</summary>
public sealed record BatchOutcome
{
    // Numbers and whether they are set, side by side: nullable ones need twice the memory, and there is an outcome for each item.
    private readonly long _index;
    private readonly long _mergedWith;
    private readonly BatchId _job;
    private readonly bool _hasIndex;
    private readonly bool _isMerged;
    private readonly bool _hasJob;

    /// <summary>
    /// Gets or sets the item, or <see langword="null"/> for an error of the server that does not say which item it is about.
    /// </summary>
    public BatchItem? Item { get; init; }

    /// <summary>Gets or sets the number of items before the item, or <see langword="null"/> without an item.</summary>
    public long? Index
    {
        get => _hasIndex ? _index : null;
        init => (_index, _hasIndex) = (value.GetValueOrDefault(), value.HasValue);
    }

    /// <summary>
    /// Gets or sets the xid under which a group was sent; <see langword="null"/> for other items and for a group that was not sent. The
    /// platform does not report the ids of what a batch writes: <c>FindByXidAsync</c> of the groups of a type finds a group by its xid,
    /// and an indicator is found by its value.
    /// </summary>
    public string? Xid { get; init; }

    /// <summary>
    /// Gets or sets the <see cref="Index"/> of an earlier item of the run that is equal to the item and was sent in its place, so that both
    /// have the same outcome; <see langword="null"/> for all other items.
    /// </summary>
    public long? MergedWith
    {
        get => _isMerged ? _mergedWith : null;
        init => (_mergedWith, _isMerged) = (value.GetValueOrDefault(), value.HasValue);
    }

    /// <summary>Gets or sets the state of the item.</summary>
    public required BatchOutcomeState State { get; init; }

    /// <summary>
    /// Gets or sets the id of the job that the item was sent in, or <see langword="null"/> if the item was not sent or the job was
    /// completed without an id.
    /// </summary>
    public BatchId? Job
    {
        get => _hasJob ? _job : null;
        init => (_job, _hasJob) = (value.GetValueOrDefault(), value.HasValue);
    }

    /// <summary>
    /// Gets or sets the reason of a failure: that of the server, or why the item could not be sent; for an item whose state is
    /// undetermined, why it is. <see langword="null"/> for all other items.
    /// </summary>
    public string? Reason { get; init; }

    /// <summary>Gets or sets the message that the server sent besides the reason.</summary>
    public string? Message { get; init; }

    /// <summary>Gets or sets the code of the server, such as <c>0x1003</c>.</summary>
    public string? Code { get; init; }

    /// <summary>Gets or sets a value indicating whether the item was sent.</summary>
    public bool WasSent { get; init; }

    /// <summary>Returns what the object is, for logs and debuggers.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        ItemText.Join(State.ToString(), Index, owner: null, Item, Code, Reason ?? Message);
}

/// <summary>Specifies the state of an item of a batch.</summary>
public enum BatchOutcomeState
{
    /// <summary>The item was written or deleted.</summary>
    Succeeded,

    /// <summary>The item was not written or deleted, or could not be sent.</summary>
    Failed,

    /// <summary>The server did not process the item, because an earlier error ended the job.</summary>
    Unprocessed,

    /// <summary>
    /// The item may have failed or not: its job had errors that do not say which items they are about, or its counts differ from what was
    /// sent, as they do where the server merges files that share a hash. The reason says which.
    /// </summary>
    Undetermined,
}

/// <summary>Describes what a batch would send.</summary>
/// <param name="Files">The files with the content of the jobs, in the order of the jobs.</param>
/// <param name="ConfigFile">The file with the configuration of each job.</param>
/// <param name="Rejected">The outcomes of the items that could not be sent, with the reasons.</param>
public sealed record BatchDryRun(IReadOnlyList<string> Files, string ConfigFile, IReadOnlyList<BatchOutcome> Rejected);
