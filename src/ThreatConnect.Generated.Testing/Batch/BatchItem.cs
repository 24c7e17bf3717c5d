namespace ThreatConnect.Testing.Batch;

/// <summary>An item of a content, read and found valid.</summary>
internal abstract record BatchItem
{
    /// <summary>What errors call it: the xid, or else the summary.</summary>
    public required string Source { get; init; }

    public string? Xid { get; init; }

    /// <summary>What it is to be associated with.</summary>
    public ImmutableArray<BatchReference> Links { get; init; } = [];

    /// <summary>The text that two items of one content must not share.</summary>
    public abstract string? Identity { get; }
}
