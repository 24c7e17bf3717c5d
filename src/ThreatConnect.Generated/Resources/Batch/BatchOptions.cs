namespace ThreatConnect;

/// <summary>Provides the options of a batch. The defaults suit most batches.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/batch_api/batch_api.html">Batch API</seealso>
/// <example>
/// <code>
/// var options = new BatchOptions { TagWriteType = BatchWriteMode.Append, MaxItems = 5000, JobsInFlight = 2 };
/// var progress = new Progress&lt;BatchProgress&gt;(now => Console.WriteLine($"{now.Succeeded} of {now.Read}"));
/// BatchItem[] items = [new BatchIndicator(new HostCreate { HostName = "example.net" }) { Tags = ["Crimeware"] }];
/// await foreach (var outcome in org.Batch.CreateAsync(items, options, progress)) Console.WriteLine(outcome.State);
/// </code>
/// </example>
public sealed class BatchOptions
{
    private const int MostItems = 25_000;

    /// <summary>Gets or sets the version of the content format. <see cref="BatchVersion.V1"/> supports only indicators.</summary>
    /// <value>The default is <see cref="BatchVersion.V2"/>.</value>
    public BatchVersion Version { get; init; } = BatchVersion.V2;

    /// <summary>
    /// Gets or sets a value indicating whether the first error ends a job. The items after it in the job are then
    /// <see cref="BatchOutcomeState.Unprocessed"/>. Other jobs continue.
    /// </summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool HaltOnError { get; init; }

    /// <summary>Gets or sets what happens to existing attributes.</summary>
    /// <value>The default is <see cref="AttributeWriteType.Replace"/>.</value>
    public AttributeWriteType AttributeWriteType { get; init; } = AttributeWriteType.Replace;

    /// <summary>Gets or sets what happens to existing tags.</summary>
    /// <value>The default is <see langword="null"/>: the server replaces them.</value>
    public BatchWriteMode? TagWriteType { get; init; }

    /// <summary>Gets or sets what happens to existing security labels.</summary>
    /// <value>The default is <see langword="null"/>: the server replaces them.</value>
    public BatchWriteMode? SecurityLabelWriteType { get; init; }

    /// <summary>Gets or sets what happens to several stored files when one file has hashes of all of them.</summary>
    /// <value>The default is <see langword="null"/>: the server merges them.</value>
    public FileMergeMode? FileMergeMode { get; init; }

    /// <summary>Gets or sets what happens when a file shares some hashes with a stored file and differs in others.</summary>
    /// <value>The default is <see langword="null"/>: the new hashes win.</value>
    public HashCollisionMode? HashCollisionMode { get; init; }

    /// <summary>Gets or sets a value indicating whether playbooks are triggered.</summary>
    /// <value>The default is <see langword="null"/>: the server decides.</value>
    public bool? PlaybookTriggersEnabled { get; init; }

    /// <summary>Gets or sets the maximum number of items of a job.</summary>
    /// <value>The default is 25,000, which is also the maximum that the platform allows.</value>
    public int MaxItems { get; init; } = MostItems;

    /// <summary>Gets or sets the maximum number of bytes of a job. If the server allows less, jobs become smaller automatically.</summary>
    /// <value>The default is 16 MiB.</value>
    public int MaxBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Gets or sets the maximum number of jobs that run at once. Each holds its bytes in memory.</summary>
    /// <value>The default is 4.</value>
    public int JobsInFlight { get; init; } = 4;

    /// <summary>
    /// Gets or sets a value indicating whether a job is created with its content in one request, if the server supports that. Small jobs
    /// are then
    /// completed when the response arrives.
    /// </summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool CreateAndUpload { get; init; }

    /// <summary>Gets or sets the time after which a job that is not completed fails.</summary>
    /// <value>The default is one hour.</value>
    public TimeSpan JobTimeout { get; init; } = TimeSpan.FromHours(1);

    /// <summary>
    /// Gets or sets the maximum delay between two requests for the status of a job. Delays are shorter at first and adapt to the speed of
    /// the server.
    /// </summary>
    /// <value>The default is 20 seconds.</value>
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
