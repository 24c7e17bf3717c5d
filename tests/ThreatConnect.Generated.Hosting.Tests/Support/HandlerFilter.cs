using Microsoft.Extensions.Http;

namespace ThreatConnect.Hosting.Tests.Support;

// A user's own filter, which adds a handler to every client of the factory.
internal sealed class HandlerFilter(Func<DelegatingHandler> create) : IHttpMessageHandlerBuilderFilter
{
    public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
    {
        next(builder);
        builder.AdditionalHandlers.Add(create());
    };
}
