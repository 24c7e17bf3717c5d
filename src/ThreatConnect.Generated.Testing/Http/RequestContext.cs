namespace ThreatConnect.Testing.Http;

// A request, its route values, and the response.
internal sealed class RequestContext(HttpContext httpContext, RequestTarget target, Simulation simulation)
{
    public HttpContext HttpContext { get; } = httpContext;

    public RequestTarget Target { get; } = target;

    public Simulation Simulation { get; } = simulation;

    public IReadOnlyDictionary<string, string> RouteValues { get; set; } = ImmutableDictionary<string, string>.Empty;

    public RequestQuery Query => Target.Query;

    public Store Store => Simulation.Store;

    public CancellationToken Aborted => HttpContext.RequestAborted;
}

// The state that all requests share.
internal sealed record Simulation(SimulatorOptions Options, Credentials Credentials, SimulatorClock Clock, Store Store)
{
    public DateTimeOffset Now => Clock.GetUtcNow();

    public ResponseForms Forms { get; set; }
}
