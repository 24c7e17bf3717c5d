namespace ThreatConnect.Testing.Batch;

// An item of a content, read and found valid.
internal abstract record BatchItem
{
    // What errors call it: the xid, or else the summary.
    public required string Source { get; init; }

    public string? Xid { get; init; }

    // What it is to be associated with.
    public ImmutableArray<BatchReference> Links { get; init; } = [];

    // The text that two items of one content must not share.
    public abstract string? Identity { get; }
}
