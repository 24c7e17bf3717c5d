using Microsoft.AspNetCore.Builder;
using Scalar.AspNetCore;

namespace ThreatConnect.Testing.Browser;

// The document of the API as a page that makes requests to this simulator, by Scalar. Nothing of Scalar is loaded before it is opened.
internal sealed class DocumentPage(string apiToken)
{
    // The path of the page below the base path.
    public const string Segment = "document";

    private const string Path = BrowserPages.BasePath + "/" + Segment;

    // The way back to the other pages, above Scalar, which is told how much of the height is taken.
    private const string BarStyle = """
        :root { --scalar-custom-header-height: 41px }
        .simulator { position: sticky; top: 0; z-index: 10; display: flex; gap: 18px; align-items: center; height: 41px; padding: 0 20px;
          font: 15px system-ui, sans-serif; background: var(--scalar-background-2); border-bottom: 1px solid var(--scalar-border-color) }
        .simulator a { color: var(--scalar-color-1) }
        """;

    private readonly Lock _gate = new();
    private RequestDelegate? _handler;

    public Task HandleAsync(HttpContext context, IServiceProvider services)
    {
        // Scalar makes a new nonce for each response, and leaves it in the items.
        context.Response.OnStarting(() =>
        {
            if (context.Items[ScalarOptions.NonceHttpContextItemKey] is string nonce)
            {
                context.Response.Headers.ContentSecurityPolicy = SameSiteRule.Policy(
                    $"script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; font-src data:; worker-src blob:");
            }

            return Task.CompletedTask;
        });
        return Handler(services)(context);
    }

    private RequestDelegate Handler(IServiceProvider services)
    {
        lock (_gate)
        {
            return _handler ??= Build(services);
        }
    }

    // Routing of its own, so that requests of the API are never routed by ASP.NET Core, which decodes paths.
    private RequestDelegate Build(IServiceProvider services)
    {
        var builder = new ApplicationBuilder(services);
        builder.UseRouting();
        builder.UseEndpoints(endpoints => endpoints.MapScalarApiReference(Path, Configure));
        return builder.Build();
    }

    private void Configure(ScalarOptions options, HttpContext context)
    {
        options.Title = "ThreatConnect REST API v2, simulated";
        options.DynamicNonce = true;
        options.OpenApiRoutePattern = BrowserPages.BasePath + "/assets/threatconnect-v2.yaml";
        options.Servers = [new ScalarServer($"http://{context.Request.Host.Value}{RequestTarget.BasePath}", "This simulator")];
        options
            .AddPreferredSecuritySchemes("token")
            .AddApiKeyAuthentication("token", scheme => scheme.Value = $"TC-Token {apiToken}");
        options.Favicon = BrowserPages.BasePath + "/assets/icon.svg";
        options.HeadContent = $"""<link rel="icon" href="{options.Favicon}"><style>{BarStyle}</style>""";
        options.HeaderContent =
            """<nav class="simulator"><a href="/#/items">Items</a><a href="/#/requests">Requests and faults</a></nav>""";

        // Everything that leaves this machine, or would ask another one.
        options.DefaultFonts = false;
        options.Telemetry = false;
        options.ProxyUrl = null;
        options.HideClientButton = true;
        options.ShowDeveloperTools = DeveloperToolsVisibility.Never;
        options.DisableAgent().DisableMcp();
    }
}
