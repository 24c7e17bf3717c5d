using System.Text;

namespace ThreatConnect.Quickstart.Conformance.Probing;

// A request of the report. Path begins with /v2, and its segments are encoded.
internal sealed record Probe(string Method, string Path)
{
    public IReadOnlyList<KeyValuePair<string, string>> Query { get; init; } = [];

    // The body; null for none.
    public byte[]? Body { get; init; }

    public string ContentType { get; init; } = "application/json; charset=utf-8";

    public static Probe Get(string path, params IEnumerable<(string Name, string Value)> query) => new("GET", path)
    {
        Query = [.. query.Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value))],
    };

    public static string Segment(string value) => Uri.EscapeDataString(value);

    public Probe WithJson(string json) => this with { Body = Encoding.UTF8.GetBytes(json) };

    public Probe With(string name, string value) => this with { Query = [.. Query, KeyValuePair.Create(name, value)] };

    // The request; null for a path that the client does not send, as it would name another resource.
    public ThreatConnectRequest? ToRequest()
    {
        try
        {
            var segments = Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
            return new ThreatConnectRequest(
                new HttpMethod(Method), [.. segments.Select(segment => RequestSegment.FromValue(Uri.UnescapeDataString(segment)))])
            {
                Query = Query,
                Body = Body,
                ContentType = ContentType,
            };
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
