using System.Net;
using ThreatConnect.Quickstart.Live;

namespace ThreatConnect.Quickstart.Conformance.Probing;

// Sends requests through the client, which signs and repeats them, and returns what came.
internal sealed class Prober : IAsyncDisposable
{
    private const int Parallelism = 4;

    private readonly ExchangeRecorder _recorder;
    private readonly ThreatConnectClient _client;

    // handler: what sends the requests; null for a connection.
    public Prober(LiveSettings settings, HttpMessageHandler? handler)
    {
        _recorder = new ExchangeRecorder(handler ?? new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
        });
        _client = LiveSettings.Use(LiveSettings.UrlName, () => new ThreatConnectClient(
            settings.Address, settings.Credential, new ThreatConnectClientOptions { PrimaryHandler = _recorder }));
    }

    public int Requests => _recorder.Requests;

    // Fails where the credentials or the owner are wrong, with which nothing could be compared.
    public async Task ConnectAsync(string? owner, CancellationToken cancellationToken)
    {
        await _client.Owners.GetMineAsync(cancellationToken);
        if (owner is not null)
        {
            await _client.InOwner(owner).Tags.ListAsync(cancellationToken: cancellationToken).FirstOrDefaultAsync(cancellationToken);
        }
    }

    // Returns null if no response came.
    public async Task<Exchange?> SendAsync(Probe probe, CancellationToken cancellationToken)
    {
        if (probe.ToRequest() is not { } request)
        {
            return null;
        }

        Exchange? last = null;
        ExchangeRecorder.Listen((status, mediaType, body, isWhole) => last = new Exchange(probe, status, mediaType, body, isWhole));
        try
        {
            await _client.SendAsync(request, cancellationToken);
        }
        catch (ThreatConnectException)
        {
            // What came is the subject, and not what the client makes of it.
        }

        return last;
    }

    // Sends them beside each other; the responses are in the order of the requests.
    public async Task<IReadOnlyList<Exchange?>> SendAllAsync(IReadOnlyList<Probe> probes, CancellationToken cancellationToken)
    {
        var exchanges = new Exchange?[probes.Count];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, probes.Count),
            new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellationToken },
            async (index, token) => exchanges[index] = await SendAsync(probes[index], token));
        return exchanges;
    }

    public async ValueTask DisposeAsync()
    {
        await _client.DisposeAsync();
        _recorder.Dispose();
    }
}
