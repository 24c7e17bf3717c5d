using ThreatConnect.Paging;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;
using ThreatConnect.Resources.Batch.Results;

namespace ThreatConnect;

/// <summary>Represents a batch job, by its id.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/batch_api/batch_api.html">Batch API</seealso>
public class BatchJobHandle
{
    private readonly ApiContext _context;
    private readonly BatchId _id;

    /// <summary>Initializes a new instance of the <see cref="BatchJobHandle"/> class for mocking.</summary>
    protected BatchJobHandle()
        : this(Mocking.Context, default)
    {
    }

    internal BatchJobHandle(ApiContext context, BatchId id)
    {
        _context = context;
        _id = id;
    }

    private RawBatchClient Raw => _context.Batch(_id.Value);

    /// <summary>Uploads the content of the job, which starts the job.</summary>
    /// <param name="content">
    /// The content as JSON: an object with groups, indicators and associations, or an array of indicators for
    /// <see cref="BatchVersion.V1"/>.
    /// </param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests. The job may have been started all the same.</param>
    /// <returns>
    /// The response, which converts to the status of the job: its state is <see cref="BatchState.Queued"/>, and <see langword="null"/>
    /// where the server accepts the content without a word about the job.
    /// </returns>
    /// <exception cref="ArgumentException">The stream is not readable, or it is at the end of its content. No request was sent.</exception>
    /// <exception cref="ThreatConnectException">The content was not accepted.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/batch_api/batch_api.html">Batch API</seealso>
    public virtual async Task<Response<BatchStatus>> UploadAsync(Stream content, CancellationToken cancellationToken = default)
    {
        var body = new StreamBody(content, progress: null);
        return BatchResponses.ReadUpload(await Raw.UploadAsync(body, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Gets the status of the job.</summary>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The response, which converts to the status.</returns>
    /// <exception cref="ThreatConnectException">The status could not be read.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/batch_api/batch_api.html">Batch API</seealso>
    public virtual async Task<Response<BatchStatus>> GetStatusAsync(CancellationToken cancellationToken = default) =>
        BatchResponses.ReadStatus(await Raw.GetStatusAsync(includeAdditional: true, cancellationToken).ConfigureAwait(false));

    /// <summary>Lists the errors of the completed job.</summary>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The errors, in one page. The sequence is empty where the server finds none.</returns>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/batch_api/batch_api.html">Batch API</seealso>
    /// <example>
    /// <code>
    /// BatchId id = await org.Batch.CreateJobAsync(new()
    /// {
    ///     Version = BatchVersion.V2,
    ///     Action = BatchAction.Create,
    ///     HaltOnError = false,
    ///     AttributeWriteType = AttributeWriteType.Append,
    /// });
    /// var job = org.Batch[id];
    /// await job.UploadAsync(new MemoryStream("""{"indicator":[{"type":"Address","ip":"not an address"}]}"""u8.ToArray()));
    /// while ((await job.GetStatusAsync()).Value.State != BatchState.Completed) await Task.Delay(100);
    /// await foreach (var error in job.ListErrorsAsync()) Console.WriteLine($"{error.Source}: {error.Reason}");
    /// </code>
    /// </example>
    public virtual Pageable<BatchError> ListErrorsAsync(CancellationToken cancellationToken = default)
    {
        var raw = Raw;
        return new WholeList<BatchError>(
            async token => BatchResponses.ReadErrors(await raw.GetErrorsAsync(token).ConfigureAwait(false)), cancellationToken);
    }

    /// <summary>Lists the results of the completed job: its errors, warnings and remarks.</summary>
    /// <param name="code">The code of the results to list, such as <c>0x1003</c>, or <see langword="null"/> for all codes.</param>
    /// <param name="contains">A part of the reason or of the message, or <see langword="null"/> for all results.</param>
    /// <param name="severity">The severity of the results to list, or <see langword="null"/> for all severities.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The results, in one page. The sequence is empty where the server finds none.</returns>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/batch_api/batch_api.html">Batch API</seealso>
    public virtual Pageable<BatchResult> ListResultsAsync(
        string? code = null, string? contains = null, BatchSeverity? severity = null, CancellationToken cancellationToken = default)
    {
        var raw = Raw;
        var word = severity?.ToString().ToLowerInvariant();
        return new WholeList<BatchResult>(
            async token => BatchResponses.ReadResults(await raw.GetResultsAsync(code, contains, word, token).ConfigureAwait(false)),
            cancellationToken);
    }

    /// <summary>Returns what the object is, for logs and debuggers.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ItemText.Join("Batch job", id: null, owner: null, _id);
}
