using System.Text.Json.Nodes;

namespace ThreatConnect.Specification;

// An operation of the document, with its parameters, its request body and its responses without references.
public sealed record DocumentOperation(
    string Id,
    string Method,
    string Path,
    IReadOnlyList<JsonObject> Parameters,
    JsonObject? Body,
    IReadOnlyDictionary<string, JsonObject> Responses)
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete"];

    private readonly PathTemplate _template = new(Path);

    public static IEnumerable<DocumentOperation> ReadAll(JsonObject document) =>
        from path in document["paths"]!.AsObject()
        from method in path.Value!.AsObject().Where(member => s_methods.Contains(member.Key))
        let operation = method.Value!.AsObject()
        select new DocumentOperation(
            operation["operationId"]!.GetValue<string>(),
            method.Key.ToUpperInvariant(),
            path.Key,
            [.. Items(path.Value["parameters"]).Concat(Items(operation["parameters"])).Select(parameter => Resolve(document, parameter))],
            operation["requestBody"] is { } body ? Resolve(document, body) : null,
            operation["responses"]!.AsObject().ToDictionary(response => response.Key, response => Resolve(document, response.Value!)));

    // The values of the parameters of the path, undecoded; null if the path is another one.
    public IReadOnlyDictionary<string, string>? Match(string path) => _template.Match(path);

    public IComparable Precedence => _template.Precedence;

    public JsonObject? ResponseOf(int status) =>
        Responses.GetValueOrDefault($"{status}") ?? Responses.GetValueOrDefault($"{status / 100}XX")
            ?? (status >= 400 ? Responses.GetValueOrDefault("default") : null);

    private static IEnumerable<JsonNode> Items(JsonNode? list) => list?.AsArray().Select(item => item!) ?? [];

    private static JsonObject Resolve(JsonObject document, JsonNode node) =>
        node["$ref"] is { } reference
            ? reference.GetValue<string>().Split('/').Skip(1).Aggregate((JsonNode)document, (at, key) => at[key]!).AsObject()
            : node.AsObject();
}
