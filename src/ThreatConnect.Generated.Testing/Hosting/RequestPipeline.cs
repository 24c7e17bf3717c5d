using Microsoft.AspNetCore.Http.Features;
using ThreatConnect.Testing.Endpoints;

namespace ThreatConnect.Testing.Hosting;

// What every request goes through: log, fault, authentication, routing.
internal sealed class RequestPipeline(Simulation simulation, RequestLog log, SimulatorFaults faults)
{
    private readonly Authenticator authenticator = new(simulation.Credentials, simulation.Clock);
    private readonly BodyRecorder bodies = new(simulation.Options.RequestBodyLogSize);
    private readonly Router router = AllEndpoints.Map();

    public async Task HandleAsync(HttpContext context)
    {
        var rawTarget = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var entry = log.Add(RequestReader.Read(context.Request, rawTarget, simulation.Now));
        entry.Request = await bodies.RecordAsync(entry.Request, context).ConfigureAwait(false);
        var fault = faults.Take(entry.Request);
        if (fault?.Answers ?? true)
        {
            // Before the first byte leaves, so that whoever has the answer also finds it in the log.
            context.Response.OnStarting(() =>
            {
                entry.Answered(context.Response.StatusCode);
                return Task.CompletedTask;
            });
        }

        await (fault is not null
            ? fault.ApplyAsync(context, offset => AnswerAsync(context, rawTarget, offset))
            : AnswerAsync(context, rawTarget, TimeSpan.Zero)).ConfigureAwait(false);
    }

    private async Task AnswerAsync(HttpContext context, string rawTarget, TimeSpan clockOffset)
    {
        try
        {
            authenticator.Check(context.Request, rawTarget, clockOffset);
            var target = RequestTarget.Parse(rawTarget) ?? throw ApiError.NotFound();
            await router.DispatchAsync(new RequestContext(context, target, simulation)).ConfigureAwait(false);
        }
        catch (ApiErrorException error)
        {
            await Envelope.WriteFailureAsync(context, error.StatusCode, error.Message).ConfigureAwait(false);
        }
    }
}
