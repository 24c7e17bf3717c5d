using System.Net;

namespace ThreatConnect.Http;

// Chains the handlers: those of the user, the first one outermost, then the signing handler, then the one that sends.
internal static class HandlerChain
{
    public static HttpMessageHandler Build(ThreatConnectCredential credential, ThreatConnectClientOptions options)
    {
        HttpMessageHandler chain = new SigningHandler(
            options.PrimaryHandler ?? CreatePrimary(options.Proxy),
            credential,
            options.TimeProvider,
            ownsInner: options.PrimaryHandler is null);
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

// The innermost handler. It signs each attempt exactly as it is sent.
internal sealed class SigningHandler(HttpMessageHandler inner, ThreatConnectCredential credential, TimeProvider time, bool ownsInner)
    : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await credential.AuthorizeAsync(request, time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    protected override void Dispose(bool disposing)
    {
        if (ownsInner)
        {
            base.Dispose(disposing);
        }
    }
}
