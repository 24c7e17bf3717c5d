using System.Text.Json;

namespace ThreatConnect.Protocol;

// Reads on in a report; what cannot be read is told with the number of items that could.
internal static class ReportReader
{
    // Reads the next items.
    // read: reads them; false at the end.
    // answer: the answer that the report comes with.
    // count: how many items came before.
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
