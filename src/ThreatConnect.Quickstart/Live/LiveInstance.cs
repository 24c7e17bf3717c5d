using System.Net;

namespace ThreatConnect.Quickstart.Live;

// A client of the instance that the environment names, and what it sent.
internal sealed class LiveInstance : IAsyncDisposable
{
    private LiveInstance(LiveSettings settings)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All
        };
        Traffic = new RequestRecorder(handler);
        Client = new ThreatConnectClient(
            settings.Address, settings.Credential, new ThreatConnectClientOptions { PrimaryHandler = Traffic });
    }

    public ThreatConnectClient Client { get; }

    public RequestRecorder Traffic { get; }

    public static LiveInstance Of(LiveSettings settings) => LiveSettings.Use(LiveSettings.UrlName, () => new LiveInstance(settings));

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        Traffic.Dispose();
    }
}
