namespace ThreatConnect;

/// <summary>What became of one item of a batch; every item has exactly one.</summary>
public sealed record BatchOutcome
{
    /// <summary>The item; null for an error of the server's that says not which item it is about.</summary>
    public BatchItem? Item { get; init; }

    /// <summary>How many items came before it; null without an item.</summary>
    public long? Index { get; init; }

    /// <summary>What became of it.</summary>
    public required BatchOutcomeState State { get; init; }

    /// <summary>The job that it was sent in; null where it was not sent, or the job was done before it got an id.</summary>
    public BatchId? Job { get; init; }

    /// <summary>Why it failed: what the server says, or why it could not be sent.</summary>
    public string? Reason { get; init; }

    /// <summary>What the server says besides.</summary>
    public string? Message { get; init; }

    /// <summary>The server's code of what happened, such as <c>0x1003</c>.</summary>
    public string? Code { get; init; }

    /// <summary>Whether it was sent at all.</summary>
    public bool WasSent { get; init; }
}

/// <summary>What became of an item of a batch.</summary>
public enum BatchOutcomeState
{
    /// <summary>It was written or deleted.</summary>
    Succeeded,

    /// <summary>It was not, or it could not be sent.</summary>
    Failed,

    /// <summary>The server left it, because an error before it ended the job.</summary>
    Unprocessed,

    /// <summary>Its job had errors that do not say which items they are about, so it may have failed or not.</summary>
    Undetermined,
}

/// <summary>What a batch would send.</summary>
/// <param name="Files">The contents of the jobs, in their order.</param>
/// <param name="ConfigFile">The settings of each job.</param>
/// <param name="Refused">The items that could not be sent, with the reasons.</param>
public sealed record BatchDryRun(IReadOnlyList<string> Files, string ConfigFile, IReadOnlyList<BatchOutcome> Refused);
