using Microsoft.AspNetCore.Http.Features;
using ThreatConnect.Testing.Endpoints;
using ThreatConnect.Testing.Security;

namespace ThreatConnect.Testing.Hosting;

/// <summary>What every request goes through: log, fault, authentication, routing.</summary>
internal sealed class RequestPipeline(Simulation simulation, RequestLog log, SimulatorFaults faults)
{
    private readonly Authenticator authenticator = new(simulation.Credentials, simulation.Options.TimeProvider);
    private readonly Router router = AllEndpoints.Map();

    public Task HandleAsync(HttpContext context)
    {
        var rawTarget = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var request = new SimulatedRequest(context.Request.Method, rawTarget, CopyHeaders(context.Request), StatusCode: null);
        var entry = log.Add(request);
        var fault = faults.Take(request);
        if (fault?.Answers ?? true)
        {
            // Before the first byte leaves, so that whoever has the answer also finds it in the log.
            context.Response.OnStarting(() =>
            {
                entry.Answered(context.Response.StatusCode);
                return Task.CompletedTask;
            });
        }

        return fault is not null
            ? fault.ApplyAsync(context, offset => AnswerAsync(context, rawTarget, offset))
            : AnswerAsync(context, rawTarget, TimeSpan.Zero);
    }

    private async Task AnswerAsync(HttpContext context, string rawTarget, TimeSpan clockOffset)
    {
        try
        {
            authenticator.Check(context.Request, rawTarget, clockOffset);
            var target = RequestTarget.Parse(rawTarget) ?? throw Refusal.NotFound();
            await router.DispatchAsync(new Exchange(context, target, simulation)).ConfigureAwait(false);
        }
        catch (RefusalException refusal)
        {
            await Envelope.WriteFailureAsync(context, refusal.StatusCode, refusal.Message).ConfigureAwait(false);
        }
    }

    private static Dictionary<string, string> CopyHeaders(HttpRequest request) =>
        request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
}
