using System.Text;
using System.Text.Json.Nodes;

namespace ThreatConnect.Quickstart.Tests.Conformance;

// Changes what goes to and comes from a simulator, so that it differs from the platform.
internal sealed class Deviation : DelegatingHandler
{
    private Deviation()
        : base(new SocketsHttpHandler())
    {
    }

    public Action<HttpRequestMessage> Request { get; init; } = _ => { };

    public Action<HttpRequestMessage, HttpResponseMessage> Response { get; init; } = (_, _) => { };

    // Changes the body of responses whose path ends with a text; it may return another body.
    public Func<JsonObject, JsonNode?>? Body { get; init; }

    public Predicate<HttpRequestMessage> Where { get; init; } = _ => true;

    public static Deviation Create(
        Predicate<HttpRequestMessage>? where = null,
        Action<HttpRequestMessage>? request = null,
        Action<HttpRequestMessage, HttpResponseMessage>? response = null,
        Func<JsonObject, JsonNode?>? body = null) => new()
        {
            Where = where ?? (_ => true),
            Request = request ?? (_ => { }),
            Response = response ?? ((_, _) => { }),
            Body = body,
        };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var isMeant = Where(request);
        if (isMeant)
        {
            Request(request);
        }

        var response = await base.SendAsync(request, cancellationToken);
        if (!isMeant)
        {
            return response;
        }

        Response(request, response);
        if (Body is not null && response.Content.Headers.ContentType?.MediaType == "application/json")
        {
            var text = await response.Content.ReadAsStringAsync(cancellationToken);
            var changed = JsonNode.Parse(text) is JsonObject envelope ? Body(envelope)?.ToJsonString() : text;
            response.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(changed ?? "")) { Headers = { { "Content-Type", "application/json" } } };
        }

        return response;
    }
}
