using System.Net;

namespace ThreatConnect.Http;

// Chains the handlers: the user's own, the first one outermost; the signer; the one that sends.
internal static class HandlerChain
{
    public static HttpMessageHandler Build(ThreatConnectCredential credential, ThreatConnectClientOptions options)
    {
        HttpMessageHandler chain = new SigningHandler(options.PrimaryHandler ?? CreatePrimary(options.Proxy), credential, options.TimeProvider, ownsInner: options.PrimaryHandler is null);
        foreach (var handler in options.Handlers.Reverse())
        {
            handler.InnerHandler = chain;
            chain = handler;
        }

        return chain;
    }

    private static SocketsHttpHandler CreatePrimary(IWebProxy? proxy) => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        Proxy = proxy,
        UseCookies = false,
    };
}
