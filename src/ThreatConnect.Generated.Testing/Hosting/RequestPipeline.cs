using Microsoft.AspNetCore.Http.Features;
using ThreatConnect.Testing.Endpoints;
using ThreatConnect.Testing.Faults;
using ThreatConnect.Testing.Forms;

namespace ThreatConnect.Testing.Hosting;

// Processes a request: log, faults, authentication, routing.
internal sealed class RequestPipeline(Simulation simulation, RequestLog log, SimulatorFaults faults)
{
    private readonly Authenticator _authenticator = new(simulation.Credentials, simulation.Clock);
    private readonly RequestBodyRecorder _bodies = new(simulation.Options.RequestBodyLogSize);
    private readonly Router _router = AllEndpoints.Map(simulation);

    public async Task HandleAsync(HttpContext context)
    {
        var rawTarget = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var entry = log.Add(RequestReader.Read(context.Request, rawTarget, simulation.Now));
        try
        {
            await HandleAsync(context, rawTarget, entry).ConfigureAwait(false);
        }
        finally
        {
            entry.End();
        }
    }

    private async Task HandleAsync(HttpContext context, string rawTarget, RequestLogEntry entry)
    {
        var request = await _bodies.RecordAsync(entry.Request, context).ConfigureAwait(false);
        var fault = faults.Take(request);
        entry.Record(request, fault?.Name);
        if (fault?.SendsResponse ?? true)
        {
            // Before the first byte is sent, so that the log is complete when the client has the response.
            context.Response.OnStarting(() =>
            {
                entry.Respond(context.Response.StatusCode);
                return Task.CompletedTask;
            });
        }

        await (fault is not null
            ? fault.ApplyAsync(context, change => RespondAsync(context, rawTarget, change))
            : RespondAsync(context, rawTarget, RequestChange.None)).ConfigureAwait(false);
    }

    private Task RespondAsync(HttpContext context, string rawTarget, RequestChange change) =>
        RewrittenBody.WriteAsync(context.Response, simulation.Forms, () => RespondAsUsualAsync(context, rawTarget, change));

    private async Task RespondAsUsualAsync(HttpContext context, string rawTarget, RequestChange change)
    {
        try
        {
            context.Response.Headers.Date = (simulation.Now + change.ClockOffset).ToString("R", CultureInfo.InvariantCulture);
            _authenticator.Check(context.Request, rawTarget, change.ClockOffset);
            var target = RequestTarget.Parse(rawTarget) ?? throw ApiError.NotFound();
            target = change.IgnoresStart ? target with { Query = target.Query.Without("resultStart") } : target;
            await _router.DispatchAsync(new RequestContext(context, target, simulation)).ConfigureAwait(false);
        }
        catch (ApiErrorException error)
        {
            await Envelope.WriteFailureAsync(context, error.StatusCode, error.Message).ConfigureAwait(false);
        }
    }
}
