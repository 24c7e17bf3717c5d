using Microsoft.AspNetCore.Http.Features;

namespace ThreatConnect.Testing.Browser;

// The pages that show the simulator in a browser, and the data that they read, beside the API. The API does not have these paths.
internal sealed class BrowserPages
{
    public const string BasePath = "/_simulator";

    private readonly Simulation _simulation;
    private readonly DocumentPage _document;
    private readonly Router _router = new();

    public BrowserPages(Simulation simulation, RequestLog log, SimulatorFaults faults)
    {
        _simulation = simulation;
        _document = new DocumentPage(simulation.Credentials.ApiToken);
        StateEndpoints.Map(_router);
        new RequestEndpoints(log).Map(_router);
        new FaultEndpoints(faults).Map(_router);
        _router.Map("GET", "assets/{file}", context => PageFiles.WriteAsync(context.HttpContext, context.RouteValues["file"]));
    }

    // The handler of all requests: those of the pages are handled here, and the others by the next handler.
    public RequestDelegate Before(RequestDelegate next, IServiceProvider services) => context =>
    {
        var rawTarget = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        return IsOfPages(context.Request, rawTarget) ? HandleAsync(context, rawTarget, services) : next(context);
    };

    private static bool IsOfPages(HttpRequest request, string rawTarget) => rawTarget.Split('?')[0] is var path && path == "/"
        ? HttpMethods.IsGet(request.Method) && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
        : path == BasePath || path.StartsWith(BasePath + "/", StringComparison.Ordinal);

    private async Task HandleAsync(HttpContext context, string rawTarget, IServiceProvider services)
    {
        try
        {
            SameSiteRule.Check(context.Request);
            SameSiteRule.Protect(context.Response);
            await DispatchAsync(context, rawTarget, services).ConfigureAwait(false);
        }
        catch (ApiErrorException error)
        {
            await Envelope.WriteFailureAsync(context, error.StatusCode, error.Message).ConfigureAwait(false);
        }
    }

    private Task DispatchAsync(HttpContext context, string rawTarget, IServiceProvider services)
    {
        if (RequestTarget.Parse(rawTarget, BasePath) is not { } target)
        {
            return PageFiles.WriteAsync(context, "index.html");
        }

        return target.Segments[0] == DocumentPage.Segment
            ? _document.HandleAsync(context, services)
            : _router.DispatchAsync(new RequestContext(context, target, _simulation));
    }
}
