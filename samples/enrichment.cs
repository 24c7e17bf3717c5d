// 79 lines. A web API that tells what two instances know of the values in a text, with health checks, resilience and OpenTelemetry.
// Usage: dotnet run samples/enrichment.cs, and: curl --data 'Seen at 12[.]13[.]14[.]15.' http://localhost:5000/lookup
#:sdk Microsoft.NET.Sdk.Web
#:package ThreatConnect.Generated.Hosting@0.1.0
#:package Microsoft.Extensions.Http.Resilience@10.11.0
#:package OpenTelemetry.Exporter.OpenTelemetryProtocol@1.20.1
#:package OpenTelemetry.Extensions.Hosting@1.20.1
#:package OpenTelemetry.Instrumentation.AspNetCore@1.20.2
using System.Text.Json.Nodes;
using Microsoft.Extensions.Http.Resilience;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using ThreatConnect;
using ThreatConnect.Hosting;

// Each has a section of the configuration: in the environment, ThreatConnect__emea__BaseAddress and ThreatConnect__emea__ApiToken.
string[] instances = ["emea", "apac"];
var builder = WebApplication.CreateBuilder(args);
foreach (var name in instances)
{
    // The handler retries, and the client does not. A request that creates is not repeated.
    var section = builder.Configuration.GetSection($"ThreatConnect:{name}");
    builder.Services.AddThreatConnect(name, section).AddStandardResilienceHandler(options =>
    {
        options.Retry.DisableForUnsafeHttpMethods();
        options.AttemptTimeout.Timeout = TimeSpan.FromSeconds(30);
        options.TotalRequestTimeout.Timeout = TimeSpan.FromMinutes(2);
        options.CircuitBreaker.SamplingDuration = TimeSpan.FromMinutes(1);
    });
    builder.Services.Configure<ThreatConnectOptions>(name, options => options.MaxRetries = 0);
    builder.Services.AddHealthChecks().AddThreatConnect(name);
}

// To the address in OTEL_EXPORTER_OTLP_ENDPOINT. Spans of the client are not recorded within requests to this program that are not traced.
builder.Services.AddOpenTelemetry()
    .WithTracing(tracing => tracing.AddAspNetCoreInstrumentation().AddThreatConnectInstrumentation())
    .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddThreatConnectInstrumentation())
    .UseOtlpExporter();

var app = builder.Build();
var clients = instances.ToDictionary(name => name, name => app.Services.GetRequiredKeyedService<ThreatConnectClient>(name));
app.MapHealthChecks("/health");
app.MapPost("/lookup", async (HttpRequest request, CancellationToken cancellationToken) =>
{
    using var reader = new StreamReader(request.Body);
    var values = Detect(await reader.ReadToEndAsync(cancellationToken));
    var answers = await Task.WhenAll(values.Select(value => AskAsync(value, cancellationToken)));
    return Results.Content(new JsonArray([.. answers]).ToJsonString(), "application/json");
});
app.Run();

// The values among the words of a text, defanged or not.
static IEnumerable<IndicatorValue> Detect(string text) => text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)
    .Select(word => IndicatorValue.TryDetect(IndicatorValue.Refang(word.Trim('.', ',', ';')), out var value) ? value : default)
    .Where(value => value != default)
    .Distinct();

async Task<JsonObject> AskAsync(IndicatorValue value, CancellationToken cancellationToken)
{
    var known = await Task.WhenAll(instances.Select(name => FindAsync(clients[name], value, cancellationToken)));
    return new JsonObject([new("type", $"{value.Type}"), new("value", value.Summary), .. instances.Zip(known, KeyValuePair.Create)]);
}

// The indicator as each owner has it. An instance that fails does not hide what the other one knows.
static async Task<JsonNode?> FindAsync(ThreatConnectClient tc, IndicatorValue value, CancellationToken cancellationToken)
{
    try
    {
        var owners = await tc.Owners.ListAsync(cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        var found = await Task.WhenAll(owners.Select(
            owner => tc.InOwner(owner.Name).Indicators[value].FindAsync(Include.Tags, cancellationToken)));
        return new JsonArray([.. found.OfType<CustomIndicator>().Select(item => JsonNode.Parse(ThreatConnectJson.Serialize(item)))]);
    }
    catch (ThreatConnectException)
    {
        return "unavailable";       // The log has the reason.
    }
}
