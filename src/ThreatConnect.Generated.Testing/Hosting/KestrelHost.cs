using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ThreatConnect.Testing.Browser;

namespace ThreatConnect.Testing.Hosting;

internal static class KestrelHost
{
    public static WebApplication Build(int port, RequestDelegate handler, BrowserPages? pages)
    {
        // The empty builder: neither the environment nor files of the process that embeds us may change the server.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, EmbeddedLifetime>();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MinRequestBodyDataRate = null;
            kestrel.Limits.MinResponseDataRate = null;
            // Indicators are addressed by value, URLs are long, and an encoded byte takes three; no limit is documented.
            kestrel.Limits.MaxRequestLineSize = 512 * 1024;
            kestrel.Limits.MaxRequestBufferSize = 1024 * 1024;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        if (pages is not null)
        {
            builder.Services.AddRouting();
        }

        var application = builder.Build();
        application.Run(pages is null ? handler : pages.Before(handler, application.Services));
        return application;
    }

    public static string AddressOf(WebApplication application) => application.Urls.Single();
}

// The default lifetime listens for Ctrl+C and SIGTERM, which belong to the process that embeds us.
internal sealed class EmbeddedLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
