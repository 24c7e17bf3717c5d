using System.Text.Json;
using ThreatConnect.Raw;

namespace ThreatConnect.Reading;

/// <summary>Reads on in a report; what cannot be read is told with the number of items that could.</summary>
internal static class ReportReader
{
    /// <summary>Reads the next items.</summary>
    /// <param name="read">Reads them; false at the end.</param>
    /// <param name="answer">The answer that the report comes with.</param>
    /// <param name="count">How many items came before.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ThreatConnectTransportException">The report broke off, or is none.</exception>
    public static async ValueTask<bool> NextAsync(Func<CancellationToken, ValueTask<bool>> read, RawResponse answer, long count, CancellationToken cancellationToken)
    {
        try
        {
            return await read(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or ThreatConnectTransportException)
        {
            var failure = new ThreatConnectTransportException(
                $"The report could not be read to its end; {count} items came before. {exception.Message.TrimEnd('.')}.", HttpMethod.Get, answer.Target, exception);
            answer.Operation?.Fails(failure);
            throw failure;
        }
    }
}
