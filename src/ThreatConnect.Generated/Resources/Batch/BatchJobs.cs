using ThreatConnect.Protocol;
using ThreatConnect.Resources;
using ThreatConnect.Resources.Batch.Jobs;
using ThreatConnect.Resources.Batch.Ordering;
using ThreatConnect.Resources.Batch.Results;

namespace ThreatConnect;

/// <summary>
/// Creates, updates and deletes groups, indicators and associations in batch jobs: thousands of objects a request, which the server
/// processes in the background.
/// </summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/batch_api/batch_api.html">Batch API</seealso>
public class BatchJobs
{
    private readonly ApiContext _context;

    /// <summary>Initializes a new instance of the <see cref="BatchJobs"/> class for mocking.</summary>
    protected BatchJobs()
        : this(Mocking.Context)
    {
    }

    internal BatchJobs(ApiContext context) => _context = context;

    /// <summary>Gets the job with the specified id. No request is sent.</summary>
    /// <param name="id">The id of the job.</param>
    /// <example>
    /// <code>
    /// BatchId id = await org.Batch.CreateJobAsync(new()
    /// {
    ///     Version = BatchVersion.V2,
    ///     Action = BatchAction.Create,
    ///     HaltOnError = false,
    ///     AttributeWriteType = AttributeWriteType.Append,
    /// });
    /// await org.Batch[id].UploadAsync(new MemoryStream("""{"indicator":[{"type":"Address","ip":"12.13.14.19"}]}"""u8.ToArray()));
    /// BatchStatus status = await org.Batch[id].GetStatusAsync();
    /// Console.WriteLine(status.State);
    /// </code>
    /// </example>
    public virtual BatchJobHandle this[BatchId id] => new(_context, id);

    /// <summary>Creates or updates the specified items, in as many jobs as needed.</summary>
    /// <remarks>
    /// <para>
    /// Items are read as they are needed and are never held all at once. Groups are written before the items that refer to them, whatever
    /// the order of the items.
    /// </para>
    /// <para>
    /// The tags, the security labels and the attributes of an item replace those that the object has. To keep them, set
    /// <see cref="BatchOptions.TagWriteType"/>, <see cref="BatchOptions.SecurityLabelWriteType"/> and
    /// <see cref="BatchOptions.AttributeWriteType"/> to append.
    /// </para>
    /// <para>
    /// An item that is equal to an earlier one of the run is not sent again (<see cref="BatchOutcome.MergedWith"/>). An indicator that
    /// comes again with other members is written again, in the order of the items.
    /// </para>
    /// </remarks>
    /// <param name="items">The items. The sequence is enumerated once, in the background of the enumeration of the outcomes.</param>
    /// <param name="options">The options, or <see langword="null"/> for the defaults.</param>
    /// <param name="progress">The receiver of progress reports, or <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. Cancellation ends the enumeration with a <see cref="BatchCanceledException"/>.
    /// </param>
    /// <returns>
    /// The outcome of each item, as soon as its job is completed. No request is sent before the outcomes are enumerated. The enumeration
    /// throws a <see cref="BatchException"/> when a job as a whole fails.
    /// </returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/batch_api/batch_api.html">Batch API</seealso>
    /// <example>
    /// Items are generated while they are sent, so a million of them need little memory.
    /// <code>
    /// static async IAsyncEnumerable&lt;BatchItem&gt; ReadAsync()
    /// {
    ///     for (var i = 1; i &lt;= 100; i++)
    ///     {
    ///         await Task.Yield();
    ///         yield return new BatchIndicator(new AddressCreate { Ip = $"192.0.2.{i}", Rating = 3 });
    ///     }
    /// }
    ///
    /// await foreach (var outcome in org.Batch.CreateAsync(ReadAsync()))
    /// {
    ///     if (outcome.State != BatchOutcomeState.Succeeded)
    ///         Console.WriteLine($"{outcome.Index}: {outcome.State} {outcome.Reason}");
    /// }
    /// </code>
    /// </example>
    public virtual IAsyncEnumerable<BatchOutcome> CreateAsync(
        IAsyncEnumerable<BatchItem> items,
        BatchOptions? options = null,
        IProgress<BatchProgress>? progress = null,
        CancellationToken cancellationToken = default) => Run(BatchAction.Create, items, options, progress, cancellationToken);

    /// <summary>Creates or updates the specified items, in as many jobs as needed.</summary>
    /// <remarks>
    /// <para>Groups are written before the items that refer to them, whatever the order of the items.</para>
    /// <para>
    /// The tags, the security labels and the attributes of an item replace those that the object has. To keep them, set
    /// <see cref="BatchOptions.TagWriteType"/>, <see cref="BatchOptions.SecurityLabelWriteType"/> and
    /// <see cref="BatchOptions.AttributeWriteType"/> to append.
    /// </para>
    /// <para>
    /// An item that is equal to an earlier one of the run is not sent again (<see cref="BatchOutcome.MergedWith"/>). An indicator that
    /// comes again with other members is written again, in the order of the items.
    /// </para>
    /// </remarks>
    /// <param name="items">The items. The sequence is enumerated once, in the background of the enumeration of the outcomes.</param>
    /// <param name="options">The options, or <see langword="null"/> for the defaults.</param>
    /// <param name="progress">The receiver of progress reports, or <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. Cancellation ends the enumeration with a <see cref="BatchCanceledException"/>.
    /// </param>
    /// <returns>
    /// The outcome of each item, as soon as its job is completed. No request is sent before the outcomes are enumerated. The enumeration
    /// throws a <see cref="BatchException"/> when a job as a whole fails.
    /// </returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/batch_api/batch_api.html">Batch API</seealso>
    /// <example>
    /// <code>
    /// var campaign = new BatchGroup(new CampaignCreate { Name = "camp-5" }) { Tags = ["Crimeware"] };
    /// BatchItem[] items =
    /// [
    ///     campaign,
    ///     new BatchIndicator(new HostCreate { HostName = "example.net" }) { AssociatedGroups = [campaign] },
    /// ];
    /// await foreach (var outcome in org.Batch.CreateAsync(items))
    ///     Console.WriteLine($"{outcome.Index}: {outcome.State} {outcome.Reason}");
    /// </code>
    /// </example>
    public virtual IAsyncEnumerable<BatchOutcome> CreateAsync(
        IEnumerable<BatchItem> items,
        BatchOptions? options = null,
        IProgress<BatchProgress>? progress = null,
        CancellationToken cancellationToken = default) => CreateAsync(ToAsync(items), options, progress, cancellationToken);

    /// <summary>Deletes the specified groups, by their xids, and indicators, by their values, in as many jobs as needed.</summary>
    /// <param name="items">The items. The sequence is enumerated once, in the background of the enumeration of the outcomes.</param>
    /// <param name="options">The options, or <see langword="null"/> for the defaults.</param>
    /// <param name="progress">The receiver of progress reports, or <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. Cancellation ends the enumeration with a <see cref="BatchCanceledException"/>.
    /// </param>
    /// <returns>
    /// The outcome of each item, as soon as its job is completed. No request is sent before the outcomes are enumerated. The enumeration
    /// throws a <see cref="BatchException"/> when a job as a whole fails.
    /// </returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/batch_api/batch_api.html">Batch API</seealso>
    public virtual IAsyncEnumerable<BatchOutcome> DeleteAsync(
        IAsyncEnumerable<BatchItem> items,
        BatchOptions? options = null,
        IProgress<BatchProgress>? progress = null,
        CancellationToken cancellationToken = default) => Run(BatchAction.Delete, items, options, progress, cancellationToken);

    /// <summary>Deletes the specified groups, by their xids, and indicators, by their values, in as many jobs as needed.</summary>
    /// <param name="items">The items. The sequence is enumerated once, in the background of the enumeration of the outcomes.</param>
    /// <param name="options">The options, or <see langword="null"/> for the defaults.</param>
    /// <param name="progress">The receiver of progress reports, or <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. Cancellation ends the enumeration with a <see cref="BatchCanceledException"/>.
    /// </param>
    /// <returns>
    /// The outcome of each item, as soon as its job is completed. No request is sent before the outcomes are enumerated. The enumeration
    /// throws a <see cref="BatchException"/> when a job as a whole fails.
    /// </returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/batch_api/batch_api.html">Batch API</seealso>
    /// <example>
    /// <code>
    /// BatchItem[] items =
    /// [
    ///     new BatchGroup(GroupType.Campaign, "camp-5") { Xid = "feed-campaign-5" },
    ///     new BatchIndicator(IndicatorType.Address, "12.13.14.15"),
    /// ];
    /// await foreach (var outcome in org.Batch.DeleteAsync(items))
    ///     Console.WriteLine($"{outcome.Index}: {outcome.State} {outcome.Reason}");
    /// </code>
    /// </example>
    public virtual IAsyncEnumerable<BatchOutcome> DeleteAsync(
        IEnumerable<BatchItem> items,
        BatchOptions? options = null,
        IProgress<BatchProgress>? progress = null,
        CancellationToken cancellationToken = default) => DeleteAsync(ToAsync(items), options, progress, cancellationToken);

    /// <summary>
    /// Validates the specified items and writes them to files, as
    /// <see cref="CreateAsync(IAsyncEnumerable{BatchItem}, BatchOptions?, IProgress{BatchProgress}?, CancellationToken)"/> would send them.
    /// No request is sent.
    /// </summary>
    /// <param name="items">The items. The sequence is enumerated once.</param>
    /// <param name="folder">The folder of the files. It is created if it does not exist. Files with the same names are overwritten.</param>
    /// <param name="options">The options, or <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The files, and the items that could not be sent.</returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public virtual Task<BatchDryRun> WriteFilesAsync(
        IAsyncEnumerable<BatchItem> items, string folder, BatchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var settings = options ?? new BatchOptions();
        settings.Validate();
        _context.Transport.EnsureConnected();
        return DryRun.RunAsync(_context.OwnerName, items, folder, settings, cancellationToken);
    }

    /// <summary>
    /// Validates the specified items and writes them to files, as
    /// <see cref="CreateAsync(IEnumerable{BatchItem}, BatchOptions?, IProgress{BatchProgress}?, CancellationToken)"/> would send them. No
    /// request is sent.
    /// </summary>
    /// <param name="items">The items. The sequence is enumerated once.</param>
    /// <param name="folder">The folder of the files. It is created if it does not exist. Files with the same names are overwritten.</param>
    /// <param name="options">The options, or <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The files, and the items that could not be sent.</returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    /// <example>
    /// <code>
    /// BatchItem[] items = [new BatchIndicator(new HostCreate { HostName = "example.net" })];
    /// BatchDryRun run = await org.Batch.WriteFilesAsync(items, Path.Combine(Path.GetTempPath(), "batch"));
    /// foreach (var file in run.Files) Console.WriteLine(file);
    /// foreach (var outcome in run.Rejected) Console.WriteLine($"{outcome.Index}: {outcome.Reason}");
    /// </code>
    /// </example>
    public virtual Task<BatchDryRun> WriteFilesAsync(
        IEnumerable<BatchItem> items, string folder, BatchOptions? options = null, CancellationToken cancellationToken = default) =>
        WriteFilesAsync(ToAsync(items), folder, options, cancellationToken);

    /// <summary>Creates a job without content. <see cref="BatchJobHandle.UploadAsync"/> uploads its content.</summary>
    /// <param name="config">
    /// The configuration of the job. Without an owner, the owner of this scope or the caller's organization is used.
    /// </param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests. The job may have been created all the same.</param>
    /// <returns>The response, which converts to the id of the job.</returns>
    /// <exception cref="ThreatConnectException">The job could not be created.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/batch_api/batch_api.html">Batch API</seealso>
    public virtual async Task<Response<BatchId>> CreateJobAsync(BatchJobConfig config, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(config);
        var complete = config.Owner is null
            ? WithOwner(config, await BatchRun.GetOwnerNameAsync(_context, cancellationToken).ConfigureAwait(false))
            : config;
        var response = await _context.Batches.CreateBatchAsync(RawBody.Of(complete), cancellationToken).ConfigureAwait(false);
        return BatchResponses.ReadId(response);
    }

    private static SynchronousItems ToAsync(IEnumerable<BatchItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new SynchronousItems(items);
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
        _context.Transport.EnsureConnected();
        return BatchRun.RunAsync(_context, action, items, settings, progress, cancellationToken);
    }
}
