using System.Text.Json;

namespace ThreatConnect.Protocol;

// Reads a report and reports errors with the number of items that were read before.
internal static class ReportReader
{
    // read: reads the next items and returns false at the end.
    // count: the number of items that were read before.
    public static async ValueTask<bool> NextAsync(
        Func<CancellationToken, ValueTask<bool>> read, RawResponse response, long count, CancellationToken cancellationToken)
    {
        try
        {
            return await read(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or ThreatConnectTransportException)
        {
            var secrets = response.Exchange.Log.Secrets;
            var failure = new ThreatConnectTransportException(
                $"The report could not be read to its end; {count} items came before. {secrets.Redact(exception).TrimEnd('.')}.",
                HttpMethod.Get,
                response.Target,
                secrets.AsInner(exception));
            response.Operation?.Fails(failure);
            throw failure;
        }
    }
}
