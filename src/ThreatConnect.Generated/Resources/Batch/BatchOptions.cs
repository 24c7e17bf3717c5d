namespace ThreatConnect;

/// <summary>How a batch is written; every setting has a default that is right for most.</summary>
public sealed class BatchOptions
{
    private const int MostItems = 25_000;

    /// <summary>The form of the content. The first version takes indicators alone.</summary>
    /// <value><see cref="BatchVersion.V2"/>.</value>
    public BatchVersion Version { get; init; } = BatchVersion.V2;

    /// <summary>Whether the first error ends a job; what comes after it in the job is then <see cref="BatchOutcomeState.Unprocessed"/>. Other jobs go on.</summary>
    /// <value>False.</value>
    public bool HaltOnError { get; init; }

    /// <summary>What becomes of attributes that are there already.</summary>
    /// <value><see cref="AttributeWriteType.Replace"/>.</value>
    public AttributeWriteType AttributeWriteType { get; init; } = AttributeWriteType.Replace;

    /// <summary>What becomes of tags that are there already.</summary>
    /// <value>Null: the server replaces them.</value>
    public BatchWriteMode? TagWriteType { get; init; }

    /// <summary>What becomes of security labels that are there already.</summary>
    /// <value>Null: the server replaces them.</value>
    public BatchWriteMode? SecurityLabelWriteType { get; init; }

    /// <summary>What becomes of several stored files whose hashes one file brings together.</summary>
    /// <value>Null: the server merges them.</value>
    public FileMergeMode? FileMergeMode { get; init; }

    /// <summary>What becomes of files some of whose hashes are the same and some are not.</summary>
    /// <value>Null: what comes wins.</value>
    public HashCollisionMode? HashCollisionMode { get; init; }

    /// <summary>Whether playbooks are triggered.</summary>
    /// <value>Null: as the server does.</value>
    public bool? PlaybookTriggersEnabled { get; init; }

    /// <summary>The most items of a job.</summary>
    /// <value>25,000, which is also the most that the platform takes.</value>
    public int MaxItems { get; init; } = MostItems;

    /// <summary>The most bytes of a job. Where the server allows less, jobs become smaller by themselves.</summary>
    /// <value>16 MiB.</value>
    public int MaxBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>How many jobs may be under way at once; each holds its bytes in memory.</summary>
    /// <value>4.</value>
    public int JobsInFlight { get; init; } = 4;

    /// <summary>Whether a job is created and given its content in one call, where the server has it; small jobs are then done when the answer comes.</summary>
    /// <value>False.</value>
    public bool CreateAndUpload { get; init; }

    /// <summary>How long a job may take before it is given up.</summary>
    /// <value>One hour.</value>
    public TimeSpan JobTimeout { get; init; } = TimeSpan.FromHours(1);

    /// <summary>The longest wait before the state of a job is asked for again. Waits are shorter at first, and adapt to how fast the server is.</summary>
    /// <value>20 seconds.</value>
    public TimeSpan MaxPollDelay { get; init; } = TimeSpan.FromSeconds(20);

    internal void Validate()
    {
        ArgumentException.ThrowIfNullOrEmpty(Version.ToString(), nameof(Version));
        ArgumentException.ThrowIfNullOrEmpty(AttributeWriteType.ToString(), nameof(AttributeWriteType));
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxItems, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxItems, MostItems);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxBytes, 1024);
        ArgumentOutOfRangeException.ThrowIfLessThan(JobsInFlight, 1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(JobTimeout.Ticks, nameof(JobTimeout));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxPollDelay.Ticks, nameof(MaxPollDelay));
    }

    internal BatchJobConfig ToConfig(string? owner, BatchAction action) => new()
    {
        Version = Version,
        Owner = owner,
        HaltOnError = HaltOnError,
        Action = action,
        AttributeWriteType = AttributeWriteType,
        TagWriteType = TagWriteType,
        SecurityLabelWriteType = SecurityLabelWriteType,
        FileMergeMode = FileMergeMode,
        HashCollisionMode = HashCollisionMode,
        PlaybookTriggersEnabled = PlaybookTriggersEnabled,
    };
}
