using System.Net;
using System.Text;

namespace ThreatConnect.Http;

// The handler that sends. The package for hosts compiles this file too, so that a host's client has the same one.
internal static class PrimaryHandler
{
    // What a proxy cannot be told.
    private const string NotSent = "-";

    // What the proxy was told when a signed request was sent.
    private static readonly HttpRequestOptionsKey<string> s_sentFor = new("ThreatConnect.SentFor");

    public static SocketsHttpHandler Create(IWebProxy? proxy, int maxConnections) => new()
    {
        AllowAutoRedirect = false,
        MaxConnectionsPerServer = maxConnections,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        Proxy = proxy,
        RequestHeaderEncodingSelector = StopRepetition,
        UseCookies = false,
    };

    // Does the same for a handler of the user's own, if it can still be changed and the user has no use for the selector.
    public static HttpMessageHandler Guard(HttpMessageHandler handler)
    {
        if (handler is SocketsHttpHandler { RequestHeaderEncodingSelector: null } sockets)
        {
            try
            {
                sockets.RequestHeaderEncodingSelector = StopRepetition;
            }
            catch (InvalidOperationException)
            {
                // It has sent a request, and a handler does not say so otherwise.
            }
        }

        return handler;
    }

    // A signed request may be sent once.
    public static void Allow(HttpRequestMessage request) => request.Options.Set(s_sentFor, NotSent);

    // SocketsHttpHandler itself repeats a request when the connection ends before it has begun to send the content: below the signature,
    // and unseen. Where the content waits for the server (Expect), it would do so; here it can be stopped, since it asks for the encoding
    // of each header when it writes it. What it repeats for a proxy that wants a password has been seen by no server, and what others send
    // through the handler is not the client's business.
    private static Encoding? StopRepetition(string header, HttpRequestMessage request)
    {
        if (header == "Expect" && request.Options.TryGetValue(s_sentFor, out var sentFor))
        {
            var proxy = request.Headers.ProxyAuthorization?.Parameter ?? "";
            if (sentFor == proxy)
            {
                throw new HttpRequestException(
                    HttpRequestError.ResponseEnded, "The server closed the connection before it responded to the headers of the request.");
            }

            request.Options.Set(s_sentFor, proxy);
        }

        return null;
    }
}
