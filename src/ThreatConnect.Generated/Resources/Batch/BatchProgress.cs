namespace ThreatConnect;

/// <summary>How far a batch is.</summary>
public sealed record BatchProgress
{
    /// <summary>How many items were read.</summary>
    public long Read { get; init; }

    /// <summary>How many of them could not be sent.</summary>
    public long Refused { get; init; }

    /// <summary>How many were sent.</summary>
    public long Sent { get; init; }

    /// <summary>How many were written or deleted.</summary>
    public long Succeeded { get; init; }

    /// <summary>How many were sent and failed.</summary>
    public long Failed { get; init; }

    /// <summary>How many the server left.</summary>
    public long Unprocessed { get; init; }

    /// <summary>Of how many it cannot be said.</summary>
    public long Undetermined { get; init; }

    /// <summary>How many jobs were started.</summary>
    public int JobsStarted { get; init; }

    /// <summary>How many jobs were completed.</summary>
    public int JobsCompleted { get; init; }
}
