using System.Runtime.CompilerServices;
using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>
/// The bulk reports of an owner: all its indicators, which the platform writes once a day. A system administrator enables them for sources and
/// communities. They are read while they come, so their size does not matter.
/// </summary>
public class BulkReports
{
    private readonly ApiContext? _context;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected BulkReports()
    {
    }

    internal BulkReports(ApiContext context) => _context = context;

    /// <summary>The report as a file of JSON, as it was last written.</summary>
    public virtual RemoteFile Json => new(JsonOf(runNow: false));

    /// <summary>The report as a file of CSV, as it was last written.</summary>
    public virtual RemoteFile Csv => new(CsvOf(runNow: false));

    private ApiContext Context => _context ?? throw Fake.Unprepared();

    private RawBulkReportsClient Raw => new(Context.Transport);

    /// <summary>Gets which reports are enabled for the owner, and when they are written.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The answer, which converts to the status.</returns>
    /// <exception cref="ThreatConnectException">It could not be read.</exception>
    public virtual async Task<Response<BulkStatus>> GetStatusAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadKeyed(await Raw.GetBulkStatusAsync(Context.OwnerName, cancellationToken).ConfigureAwait(false), ItemReader<BulkStatus>.OfModel, "bulkStatus");

    /// <summary>Reads the indicators of the JSON report, with attributes and tags, while it comes.</summary>
    /// <param name="runNow">Whether the platform writes the report anew before.</param>
    /// <param name="cancellationToken">Ends the transfer.</param>
    /// <returns>The indicators, in the order of the report.</returns>
    /// <exception cref="ThreatConnectException">There is no report, it cannot be read, or it ends in the middle; the message says how many were read.</exception>
    public virtual IAsyncEnumerable<Indicator> ReadJsonAsync(bool runNow = false, CancellationToken cancellationToken = default) => ReadIndicatorsAsync(JsonOf(runNow), cancellationToken);

    /// <summary>Reads the rows of the CSV report while it comes.</summary>
    /// <param name="runNow">Whether the platform writes the report anew before.</param>
    /// <param name="cancellationToken">Ends the transfer.</param>
    /// <returns>The rows, in the order of the report.</returns>
    /// <exception cref="ThreatConnectException">There is no report, it cannot be read, or it breaks off; the message says how many were read.</exception>
    public virtual IAsyncEnumerable<BulkRow> ReadCsvAsync(bool runNow = false, CancellationToken cancellationToken = default) => ReadRowsAsync(CsvOf(runNow), cancellationToken);

    private Func<CancellationToken, Task<RawResponse>> JsonOf(bool runNow)
    {
        var (raw, owner) = (Raw, Context.OwnerName);
        return token => raw.DownloadBulkJsonAsync(runNow ? true : null, owner, token);
    }

    private Func<CancellationToken, Task<RawResponse>> CsvOf(bool runNow)
    {
        var (raw, owner) = (Raw, Context.OwnerName);
        return token => raw.DownloadBulkCsvAsync(runNow ? true : null, owner, token);
    }

    private static async IAsyncEnumerable<Indicator> ReadIndicatorsAsync(Func<CancellationToken, Task<RawResponse>> send, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var answer = await send(cancellationToken).ConfigureAwait(false);
        var stream = ResponseReader.OpenFile(answer);
        await using var disposal = stream.ConfigureAwait(false);
        using var array = new StreamedArray<Indicator>(stream, "indicator", ItemReader<Indicator>.OfModel);
        var items = new List<Indicator>();
        var count = 0L;
        while (await ReportReader.NextAsync(token => array.ReadNextAsync(items, token), answer, count, cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in items)
            {
                yield return item;
            }

            count += items.Count;
            answer.Operation?.Holds(count);
            items.Clear();
        }
    }

    private static async IAsyncEnumerable<BulkRow> ReadRowsAsync(Func<CancellationToken, Task<RawResponse>> send, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var answer = await send(cancellationToken).ConfigureAwait(false);
        var stream = ResponseReader.OpenFile(answer);
        await using var disposal = stream.ConfigureAwait(false);
        using var rows = new BulkCsv(stream);
        var count = 0L;
        while (await ReportReader.NextAsync(rows.ReadAsync, answer, count, cancellationToken).ConfigureAwait(false))
        {
            count++;
            answer.Operation?.Holds(count);
            yield return rows.Current;
        }
    }
}
