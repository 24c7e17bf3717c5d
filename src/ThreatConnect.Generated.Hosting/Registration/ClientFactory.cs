using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ThreatConnect.Hosting.Signing;

namespace ThreatConnect.Hosting.Registration;

/// <summary>Makes the client of an instance over the handlers that were registered for it.</summary>
internal static class ClientFactory
{
    public static ThreatConnectClient Create(IServiceProvider services, Instance instance)
    {
        var options = services.GetRequiredService<IOptionsMonitor<ThreatConnectOptions>>().Get(instance.Name);
        var address = options.BaseAddress ?? throw new InvalidOperationException($"{nameof(ThreatConnectOptions)}.{nameof(ThreatConnectOptions.BaseAddress)} is not set.");
        var handler = services.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(instance.HttpName);
        return new HostedClient(address, new UnsignedCredential(), ToClientOptions(options, handler, services.GetService<TimeProvider>()));
    }

    private static ThreatConnectClientOptions ToClientOptions(ThreatConnectOptions options, HttpMessageHandler handler, TimeProvider? time) => new()
    {
        MaxRetries = options.MaxRetries,
        RetryDelay = options.RetryDelay,
        MaxRetryDelay = options.MaxRetryDelay,
        IdleTimeout = options.IdleTimeout,
        TimeProvider = time ?? TimeProvider.System,
        PrimaryHandler = handler,
        ApplicationName = options.ApplicationName,
        AllowInsecureHttp = options.AllowInsecureHttp,
    };
}
