using System.Text.Json;
using System.Text.Json.Nodes;

namespace ThreatConnect.Quickstart.Conformance.Probing;

// A request and its response, as it came. IsWhole is false for a body that was too large to keep.
internal sealed record Exchange(Probe Probe, int Status, string? MediaType, byte[] Body, bool IsWhole = true)
{
    public bool IsSuccess => Status is >= 200 and < 300;

    // The body; null if it is not JSON.
    public JsonNode? Json { get; } = IsWhole ? Parse(Body) : null;

    public JsonObject? Data => (Json as JsonObject)?["data"] as JsonObject;

    // How many items there are in all; null if the response does not say it.
    public long? Total => long.TryParse($"{Data?["resultCount"]}", out var total) ? total : null;

    // The text of an error: in a member, or the whole body.
    public string? Message => Json is JsonObject envelope ? $"{envelope["message"] ?? envelope["description"]}" : null;

    // What the response is about: the objects below data, or those of a body without an envelope.
    public IEnumerable<JsonObject> Items() => (Data ?? Json as JsonObject ?? []).SelectMany(member => member.Value switch
    {
        JsonArray items => items.OfType<JsonObject>(),
        JsonObject item => [item],
        _ => Enumerable.Empty<JsonObject>(),
    });

    private static JsonNode? Parse(byte[] body)
    {
        try
        {
            return body.Length == 0 ? null : JsonNode.Parse(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
