using System.Net;
using ThreatConnect.Hosting.Configuration;
using ThreatConnect.Http;

namespace ThreatConnect.Hosting.Registration;

// The handler that sends, unless a user's own takes its place.
internal static class PrimaryHandlers
{
    public static HttpMessageHandler Create(Uri? proxy, int maxConnections) =>
        PrimaryHandler.Create(proxy is null ? null : new WebProxy(proxy), maxConnections);

    // Refuses a handler that would silently go past the proxy that the options name.
    public static void Verify(HttpMessageHandler handler, Uri? proxy)
    {
        if (proxy is not null
            && !(handler is SocketsHttpHandler { UseProxy: true, Proxy: WebProxy { Address: { } address } } && address == proxy))
        {
            throw new InvalidOperationException(
                $"{nameof(ThreatConnectOptions)}.{nameof(ThreatConnectOptions.ProxyAddress)} is {SafeText.Of(proxy)}, "
                + "but the primary handler was replaced by one that does not use it: "
                + "set the proxy on that handler, and not in the options.");
        }
    }
}
