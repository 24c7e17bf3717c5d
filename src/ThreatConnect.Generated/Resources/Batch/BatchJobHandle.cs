using ThreatConnect.Protocol;
using ThreatConnect.Resources.Batch.Results;

namespace ThreatConnect;

/// <summary>One job, by its id.</summary>
public class BatchJobHandle
{
    private readonly ApiContext? _context;
    private readonly BatchId _id;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected BatchJobHandle()
    {
    }

    internal BatchJobHandle(ApiContext context, BatchId id)
    {
        _context = context;
        _id = id;
    }

    private RawBatchClient Raw => (_context ?? throw Fake.Unprepared()).Batch(_id.Value);

    /// <summary>Gives the job its content, which starts it.</summary>
    /// <param name="content">JSON: groups, indicators and associations, or an array of indicators in the first version.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ThreatConnectException">It was not taken.</exception>
    public virtual async Task<Response> UploadAsync(Stream content, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadUnknown(await Raw.UploadAsync(new StreamBody(content, progress: null), cancellationToken).ConfigureAwait(false));

    /// <summary>Gets how far the job is.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The answer, which converts to the status.</returns>
    /// <exception cref="ThreatConnectException">It could not be read.</exception>
    public virtual async Task<Response<BatchStatus>> GetStatusAsync(CancellationToken cancellationToken = default) =>
        BatchResponses.ReadStatus(await Raw.GetStatusAsync(includeAdditional: true, cancellationToken).ConfigureAwait(false));

    /// <summary>Lists the errors of the job, once it is completed; none where the platform finds none.</summary>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list, which the platform gives as a whole.</returns>
    public virtual Pageable<BatchError> ListErrorsAsync(CancellationToken cancellationToken = default)
    {
        var raw = Raw;
        return new WholeList<BatchError>(async token => BatchResponses.ReadErrors(await raw.GetErrorsAsync(token).ConfigureAwait(false)), cancellationToken);
    }

    /// <summary>Lists what the job has to say, once it is completed; nothing where the platform finds nothing.</summary>
    /// <param name="code">The code that is wanted, such as <c>0x1003</c>; null for all.</param>
    /// <param name="contains">A part of the reason or the message; null for all.</param>
    /// <param name="severity">The severity that is wanted; null for all.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list, which the platform gives as a whole.</returns>
    public virtual Pageable<BatchResult> ListResultsAsync(string? code = null, string? contains = null, BatchSeverity? severity = null, CancellationToken cancellationToken = default)
    {
        var raw = Raw;
        var word = severity?.ToString().ToLowerInvariant();
        return new WholeList<BatchResult>(async token => BatchResponses.ReadResults(await raw.GetResultsAsync(code, contains, word, token).ConfigureAwait(false)), cancellationToken);
    }
}
