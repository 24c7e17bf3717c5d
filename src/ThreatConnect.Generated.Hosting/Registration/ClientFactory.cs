using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ThreatConnect.Hosting.Logging;

namespace ThreatConnect.Hosting.Registration;

// Makes the client of an instance over the handlers that were registered for it.
internal static class ClientFactory
{
    public static ThreatConnectClient Create(IServiceProvider services, Instance instance)
    {
        var options = services.GetRequiredService<IOptionsMonitor<ThreatConnectOptions>>().Get(instance.Name);
        var address = options.BaseAddress
            ?? throw new InvalidOperationException(
                $"{nameof(ThreatConnectOptions)}.{nameof(ThreatConnectOptions.BaseAddress)} is not set.");
        var handler = services.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(instance.FullName);
        var time = services.GetService<TimeProvider>() ?? TimeProvider.System;
        return new HostedClient(address, new UnsignedCredential(time), new ThreatConnectClientOptions
        {
            MaxRetries = options.MaxRetries,
            RetryDelay = options.RetryDelay,
            MaxRetryDelay = options.MaxRetryDelay,
            IdleTimeout = options.IdleTimeout,
            AttemptTimeout = options.AttemptTimeout,
            Timeout = options.Timeout,
            MaxResponseSize = options.MaxResponseSize,
            MaxConnections = options.MaxConnections,
            CorrectClock = options.CorrectClock,
            TimeProvider = time,
            PrimaryHandler = handler,
            ApplicationName = options.ApplicationName,
            AllowInsecureHttp = options.AllowInsecureHttp,
            AllowEmptyBasePath = options.AllowEmptyBasePath,
            Observer = new OperationLogger(
                services.GetRequiredService<ILoggerFactory>().CreateLogger(instance.FullName), options.LogSensitiveValues),
            LogSensitiveValues = options.LogSensitiveValues,
        });
    }
}
