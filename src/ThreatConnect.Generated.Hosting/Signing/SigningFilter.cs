using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;
using ThreatConnect.Hosting.Registration;
using ThreatConnect.Http;

namespace ThreatConnect.Hosting.Signing;

// Puts the signer around the primary handler when everything that was registered, in whatever order, is in place: then every handler that
// users add is outside of it.
internal sealed class SigningFilter(
    Instances instances, IOptionsMonitor<ThreatConnectOptions> monitor, IServiceProvider services)
        : IHttpMessageHandlerBuilderFilter, IDisposable
{
    // The factory of handlers disposes of none with the container, and handlers of ours are meant to last as long as that.
    private readonly ConditionalWeakTable<SigningHandler, Instance> _handlers = [];

    public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return builder =>
        {
            next(builder);
            if (instances.TryFindByFullName(builder.Name, out var instance))
            {
                builder.PrimaryHandler = Sign(builder.PrimaryHandler, instance);
            }
        };
    }

    public void Dispose()
    {
        foreach (var (handler, _) in _handlers)
        {
            handler.Dispose();
        }
    }

    private SigningHandler Sign(HttpMessageHandler primary, Instance instance)
    {
        PrimaryHandlers.Verify(primary, monitor.Get(instance.Name).ProxyAddress);
        var credential = new ConfiguredCredential(instance.Name, monitor, services);
        var time = services.GetService<TimeProvider>() ?? TimeProvider.System;
        var handler = new SigningHandler(PrimaryHandler.Guard(primary), credential, time);
        _handlers.Add(handler, instance);
        return handler;
    }
}
