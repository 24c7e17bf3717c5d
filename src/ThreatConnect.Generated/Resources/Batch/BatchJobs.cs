using ThreatConnect.Protocol;
using ThreatConnect.Resources.Batch.Jobs;
using ThreatConnect.Resources.Batch.Results;

namespace ThreatConnect;

/// <summary>Writes and deletes groups, indicators and associations by the thousand, in jobs that the server works on by itself.</summary>
public class BatchJobs
{
    private readonly ApiContext? _context;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected BatchJobs()
    {
    }

    internal BatchJobs(ApiContext context) => _context = context;

    private ApiContext Context => _context ?? throw Fake.Unprepared();

    /// <summary>One job, by its id.</summary>
    /// <param name="id">The id.</param>
    public virtual BatchJobHandle this[BatchId id] => new(Context, id);

    /// <summary>
    /// Creates or changes what comes, in as many jobs as it takes. Items are read as they are needed and never held all at once;
    /// what one item names is written before it.
    /// </summary>
    /// <param name="items">The items; read once, in the background of the walk.</param>
    /// <param name="options">How they are written; null for the defaults.</param>
    /// <param name="progress">Is told how far it is; null for nobody.</param>
    /// <param name="cancellationToken">Ends the walk with a <see cref="BatchCanceledException"/>.</param>
    /// <returns>What became of each item, as its job is done; nothing is sent before it is walked. The walk throws a <see cref="BatchException"/> when a job as a whole fails.</returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public virtual IAsyncEnumerable<BatchOutcome> CreateAsync(IAsyncEnumerable<BatchItem> items, BatchOptions? options = null, IProgress<BatchProgress>? progress = null, CancellationToken cancellationToken = default) =>
        Run(BatchAction.Create, items, options, progress, cancellationToken);

    /// <summary>Creates or changes what comes, in as many jobs as it takes.</summary>
    /// <param name="items">The items; read once, in the background of the walk.</param>
    /// <param name="options">How they are written; null for the defaults.</param>
    /// <param name="progress">Is told how far it is; null for nobody.</param>
    /// <param name="cancellationToken">Ends the walk with a <see cref="BatchCanceledException"/>.</param>
    /// <returns>What became of each item, as its job is done; nothing is sent before it is walked. The walk throws a <see cref="BatchException"/> when a job as a whole fails.</returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public virtual IAsyncEnumerable<BatchOutcome> CreateAsync(IEnumerable<BatchItem> items, BatchOptions? options = null, IProgress<BatchProgress>? progress = null, CancellationToken cancellationToken = default) =>
        CreateAsync(ToAsync(items), options, progress, cancellationToken);

    /// <summary>Deletes what comes, in as many jobs as it takes: groups by their xids, indicators by their values.</summary>
    /// <param name="items">The items; read once, in the background of the walk.</param>
    /// <param name="options">How they are deleted; null for the defaults.</param>
    /// <param name="progress">Is told how far it is; null for nobody.</param>
    /// <param name="cancellationToken">Ends the walk with a <see cref="BatchCanceledException"/>.</param>
    /// <returns>What became of each item, as its job is done; nothing is sent before it is walked. The walk throws a <see cref="BatchException"/> when a job as a whole fails.</returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public virtual IAsyncEnumerable<BatchOutcome> DeleteAsync(IAsyncEnumerable<BatchItem> items, BatchOptions? options = null, IProgress<BatchProgress>? progress = null, CancellationToken cancellationToken = default) =>
        Run(BatchAction.Delete, items, options, progress, cancellationToken);

    /// <summary>Deletes what comes, in as many jobs as it takes: groups by their xids, indicators by their values.</summary>
    /// <param name="items">The items; read once, in the background of the walk.</param>
    /// <param name="options">How they are deleted; null for the defaults.</param>
    /// <param name="progress">Is told how far it is; null for nobody.</param>
    /// <param name="cancellationToken">Ends the walk with a <see cref="BatchCanceledException"/>.</param>
    /// <returns>What became of each item, as its job is done; nothing is sent before it is walked. The walk throws a <see cref="BatchException"/> when a job as a whole fails.</returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public virtual IAsyncEnumerable<BatchOutcome> DeleteAsync(IEnumerable<BatchItem> items, BatchOptions? options = null, IProgress<BatchProgress>? progress = null, CancellationToken cancellationToken = default) =>
        DeleteAsync(ToAsync(items), options, progress, cancellationToken);

    /// <summary>Checks what comes and writes it to files, as <see cref="CreateAsync(IAsyncEnumerable{BatchItem}, BatchOptions?, IProgress{BatchProgress}?, CancellationToken)"/> would send it. Nothing is sent.</summary>
    /// <param name="items">The items; read once.</param>
    /// <param name="folder">Where the files go; made if it is not there, and files of the same names are overwritten.</param>
    /// <param name="options">How they are written; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>The files, and the items that could not be sent.</returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public virtual Task<BatchDryRun> WriteFilesAsync(IAsyncEnumerable<BatchItem> items, string folder, BatchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var settings = options ?? new BatchOptions();
        settings.Validate();
        return DryRun.RunAsync(Context.OwnerName, items, folder, settings, cancellationToken);
    }

    /// <summary>Checks what comes and writes it to files, as it would be sent. Nothing is sent.</summary>
    /// <param name="items">The items; read once.</param>
    /// <param name="folder">Where the files go; made if it is not there, and files of the same names are overwritten.</param>
    /// <param name="options">How they are written; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>The files, and the items that could not be sent.</returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public virtual Task<BatchDryRun> WriteFilesAsync(IEnumerable<BatchItem> items, string folder, BatchOptions? options = null, CancellationToken cancellationToken = default) =>
        WriteFilesAsync(ToAsync(items), folder, options, cancellationToken);

    /// <summary>Creates a job that waits for its content.</summary>
    /// <param name="config">What the job does with it.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The answer, which converts to the id of the job.</returns>
    /// <exception cref="ThreatConnectException">It was not created.</exception>
    public virtual async Task<Response<BatchId>> CreateJobAsync(BatchJobConfig config, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(config);
        var complete = config.Owner is null
            ? WithOwner(config, await BatchRun.GetOwnerNameAsync(Context, cancellationToken).ConfigureAwait(false))
            : config;
        var response = await Context.Batches.CreateBatchAsync(RawBody.Of(complete), cancellationToken).ConfigureAwait(false);
        return BatchResponses.ReadId(response);
    }

    private static IAsyncEnumerable<BatchItem> ToAsync(IEnumerable<BatchItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items.ToAsyncEnumerable();
    }

    private static BatchJobConfig WithOwner(BatchJobConfig config, string owner) => new()
    {
        Version = config.Version,
        Owner = owner,
        HaltOnError = config.HaltOnError,
        Action = config.Action,
        AttributeWriteType = config.AttributeWriteType,
        TagWriteType = config.TagWriteType,
        SecurityLabelWriteType = config.SecurityLabelWriteType,
        FileMergeMode = config.FileMergeMode,
        HashCollisionMode = config.HashCollisionMode,
        PlaybookTriggersEnabled = config.PlaybookTriggersEnabled,
        RemoveOrphanIndicators = config.RemoveOrphanIndicators,
    };

    private IAsyncEnumerable<BatchOutcome> Run(
        BatchAction action,
        IAsyncEnumerable<BatchItem> items,
        BatchOptions? options,
        IProgress<BatchProgress>? progress,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(items);
        var settings = options ?? new BatchOptions();
        settings.Validate();
        return BatchRun.RunAsync(Context, action, items, settings, progress, cancellationToken);
    }
}
