namespace ThreatConnect.Http;

// Chains the handlers: those of the user, the first one outermost, then the signing handler, then the one that sends.
internal static class HandlerChain
{
    public static HttpMessageHandler Build(ThreatConnectCredential credential, ServerClock clock, ThreatConnectClientOptions options)
    {
        HttpMessageHandler chain = new SigningHandler(
            options.PrimaryHandler is { } own ? PrimaryHandler.Guard(own) : PrimaryHandler.Create(options.Proxy, options.MaxConnections),
            credential,
            clock,
            ownsInner: options.PrimaryHandler is null);
        for (var index = options.Handlers.Count - 1; index >= 0; index--)
        {
            var handler = options.Handlers[index];
            handler.InnerHandler = chain;
            chain = handler;
        }

        return chain;
    }
}
