namespace ThreatConnect;

/// <summary>Describes the progress of a batch.</summary>
public sealed record BatchProgress
{
    /// <summary>Gets or sets the number of items that were read.</summary>
    public long Read { get; init; }

    /// <summary>Gets or sets the number of items that could not be sent.</summary>
    public long Rejected { get; init; }

    /// <summary>Gets or sets the number of items that are equal to an earlier one and were not sent themselves.</summary>
    public long Merged { get; init; }

    /// <summary>Gets or sets the number of items that were sent.</summary>
    public long Sent { get; init; }

    /// <summary>Gets or sets the number of items that were written or deleted.</summary>
    public long Succeeded { get; init; }

    /// <summary>Gets or sets the number of items that were sent and failed.</summary>
    public long Failed { get; init; }

    /// <summary>Gets or sets the number of items that the server did not process.</summary>
    public long Unprocessed { get; init; }

    /// <summary>Gets or sets the number of items that were sent and whose state is unknown.</summary>
    public long Undetermined { get; init; }

    /// <summary>Gets or sets the number of jobs that were started.</summary>
    public int JobsStarted { get; init; }

    /// <summary>Gets or sets the number of jobs that were completed.</summary>
    public int JobsCompleted { get; init; }
}
