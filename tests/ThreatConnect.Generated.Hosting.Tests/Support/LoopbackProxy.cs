using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace ThreatConnect.Hosting.Tests.Support;

// A proxy for plain http on this machine: takes the absolute address of the request line, and asks the target instead of the host that it names.
internal sealed class LoopbackProxy : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly HttpMessageInvoker _forward = new(new SocketsHttpHandler { UseProxy = false });
    private readonly ConcurrentQueue<string> _targets = new();

    private LoopbackProxy(WebApplication application) => _application = application;

    public Uri Address { get; private set; } = null!;

    // What the request lines named.
    public IReadOnlyList<string> Targets => [.. _targets];

    public static async Task<LoopbackProxy> StartAsync(Uri target)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        var proxy = new LoopbackProxy(application);
        application.Run(context => proxy.ForwardAsync(context, target));
        await application.StartAsync();
        proxy.Address = new Uri(application.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single());
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        _forward.Dispose();
    }

    private async Task ForwardAsync(HttpContext context, Uri target)
    {
        var asked = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        _targets.Enqueue(asked);
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), new Uri(target, new Uri(asked).PathAndQuery));
        foreach (var (name, value) in context.Request.Headers.Where(header => header.Key != "Host"))
        {
            request.Headers.TryAddWithoutValidation(name, value.ToString());
        }

        using var response = await _forward.SendAsync(request, context.RequestAborted);
        context.Response.StatusCode = (int)response.StatusCode;
        context.Response.ContentType = response.Content.Headers.ContentType?.ToString();
        await response.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
