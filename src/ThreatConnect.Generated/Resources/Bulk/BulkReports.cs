using System.Runtime.CompilerServices;
using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>
/// Represents the bulk reports of an owner, which contain all its indicators. The platform generates them once a day. A system
/// administrator enables them for sources and communities. They are read as a stream, so their size does not matter.
/// </summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
public class BulkReports
{
    private readonly ApiContext _context;

    /// <summary>Initializes a new instance of the <see cref="BulkReports"/> class for mocking.</summary>
    protected BulkReports()
        : this(Mocking.Context)
    {
    }

    internal BulkReports(ApiContext context) => _context = context;

    /// <summary>Gets the last JSON report as a file.</summary>
    public virtual RemoteFile Json => new(JsonOf(runNow: false));

    /// <summary>Gets the last CSV report as a file.</summary>
    public virtual RemoteFile Csv => new(CsvOf(runNow: false));

    private RawBulkReportsClient Raw => new(_context.Transport);

    /// <summary>Gets the status of the reports: which reports are enabled for the owner, and when they are generated.</summary>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The response, which converts to the status.</returns>
    /// <exception cref="ThreatConnectException">The report could not be read.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual async Task<Response<BulkStatus>> GetStatusAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadKeyed(
            await Raw.GetBulkStatusAsync(_context.OwnerName, cancellationToken).ConfigureAwait(false),
            ModelReader<BulkStatus>.Instance,
            "bulkStatus");

    /// <summary>Reads the indicators of the JSON report as a stream, with their attributes and tags.</summary>
    /// <param name="runNow"><see langword="true"/> to generate a new report first; otherwise, <see langword="false"/>.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The indicators, in the order of the report.</returns>
    /// <exception cref="ThreatConnectException">
    /// The report does not exist, cannot be read, or is incomplete. The message contains the number of indicators that were read.
    /// </exception>
    /// <example>
    /// <code>
    /// await foreach (Indicator indicator in tc.InOwner("Some Source").Indicators.Bulk.ReadJsonAsync())
    /// {
    ///     Console.WriteLine(indicator.Summary);
    /// }
    /// </code>
    /// </example>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual IAsyncEnumerable<Indicator> ReadJsonAsync(bool runNow = false, CancellationToken cancellationToken = default) =>
        ReadIndicatorsAsync(JsonOf(runNow), cancellationToken);

    /// <summary>Reads the rows of the CSV report as a stream.</summary>
    /// <param name="runNow"><see langword="true"/> to generate a new report first; otherwise, <see langword="false"/>.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The rows, in the order of the report.</returns>
    /// <exception cref="ThreatConnectException">
    /// The report does not exist, cannot be read, or is incomplete. The message contains the number of rows that were read.
    /// </exception>
    /// <example>
    /// <code>
    /// await foreach (BulkRow row in tc.InOwner("Some Source").Indicators.Bulk.ReadCsvAsync())
    /// {
    ///     Console.WriteLine($"{row.Type}: {row.Value}");
    /// }
    /// </code>
    /// </example>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual IAsyncEnumerable<BulkRow> ReadCsvAsync(bool runNow = false, CancellationToken cancellationToken = default) =>
        ReadRowsAsync(CsvOf(runNow), cancellationToken);

    private Func<CancellationToken, Task<RawResponse>> JsonOf(bool runNow)
    {
        var (raw, owner) = (Raw, _context.OwnerName);
        return token => raw.DownloadBulkJsonAsync(owner, runNow ? true : null, token);
    }

    private Func<CancellationToken, Task<RawResponse>> CsvOf(bool runNow)
    {
        var (raw, owner) = (Raw, _context.OwnerName);
        return token => raw.DownloadBulkCsvAsync(owner, runNow ? true : null, token);
    }

    private static async IAsyncEnumerable<Indicator> ReadIndicatorsAsync(
        Func<CancellationToken, Task<RawResponse>> send,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var response = await send(cancellationToken).ConfigureAwait(false);
        var stream = ResponseReader.OpenFile(response);
        await using var disposal = stream.ConfigureAwait(false);
        using var array = new StreamedArray<Indicator>(stream, "indicator", ModelReader<Indicator>.Instance);
        var items = new List<Indicator>();
        var count = 0L;
        while (await ReportReader
            .NextAsync(token => array.ReadNextAsync(items, token), response, count, cancellationToken)
            .ConfigureAwait(false))
        {
            foreach (var item in items)
            {
                yield return item;
            }

            count += items.Count;
            response.Operation?.Holds(count);
            items.Clear();
        }
    }

    private static async IAsyncEnumerable<BulkRow> ReadRowsAsync(
        Func<CancellationToken, Task<RawResponse>> send,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var response = await send(cancellationToken).ConfigureAwait(false);
        var stream = ResponseReader.OpenFile(response);
        await using var disposal = stream.ConfigureAwait(false);
        using var rows = new BulkCsv(stream);
        var count = 0L;
        while (await ReportReader.NextAsync(rows.ReadAsync, response, count, cancellationToken).ConfigureAwait(false))
        {
            count++;
            response.Operation?.Holds(count);
            yield return rows.Current;
        }
    }
}

/// <summary>Represents a row of a CSV bulk report.</summary>
/// <param name="Type">The type of the indicator.</param>
/// <param name="Value">The value of the indicator, in the form of its summary.</param>
/// <param name="Rating">The threat rating, 0 to 5; <see langword="null"/> if it is not set.</param>
/// <param name="Confidence">The confidence in the rating, 0 to 100; <see langword="null"/> if it is not set.</param>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
public sealed record BulkRow(IndicatorType Type, string Value, decimal? Rating, int? Confidence);
