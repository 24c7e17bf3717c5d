using System.Text.Json.Nodes;
using Json.Schema;

namespace ThreatConnect.Specification;

// The schemas of an OpenAPI 3.0 document as JSON schemas, which a library evaluates: it shares nothing with the client or the simulator.
public sealed class DocumentSchemas
{
    private const string Shared = "#/components/schemas/";

    // The address by which the schemas of operations refer to the shared ones. Nothing is requested from it.
    private static readonly Uri s_shared = new("https://schemas.example.com/document");

    private readonly EvaluationOptions _options = new() { OutputFormat = OutputFormat.Hierarchical };
    private readonly Dictionary<JsonNode, JsonSchema> _schemas = [];

    public DocumentSchemas(JsonObject document)
    {
        var definitions = new JsonObject(document["components"]!["schemas"]!.AsObject()
            .Select(schema => KeyValuePair.Create(schema.Key, Convert(schema.Value))));
        var shared = new JsonObject { ["$id"] = s_shared.AbsoluteUri, ["$defs"] = definitions };
        _options.SchemaRegistry.Register(s_shared, JsonSchema.FromText(shared.ToJsonString()));
    }

    // What a value has that its schema does not allow; empty if it is valid.
    public IReadOnlyList<string> Validate(JsonNode schema, JsonNode? value) =>
        [.. Violations(schema, value).Select(violation => $"{violation.Location}: {violation.Message}").Distinct()];

    // Where a value is not what its schema allows, by which word of the schema, and in the validator's words, which may quote the value.
    public IReadOnlyList<(string Location, string Keyword, string Message)> Violations(JsonNode schema, JsonNode? value)
    {
        JsonSchema known;
        lock (_schemas)
        {
            if (!_schemas.TryGetValue(schema, out known!))
            {
                _schemas[schema] = known = JsonSchema.FromText(Convert(schema)!.ToJsonString());
            }
        }

        var result = known.Evaluate(value, _options);
        return result.IsValid ? [] : [.. Errors(result).DefaultIfEmpty(("", "", "The value does not match the schema."))];
    }

    // What is valid may have parts that are not: the alternatives that it is not.
    private static IEnumerable<(string Location, string Keyword, string Message)> Errors(EvaluationResults result) => result.IsValid
        ? []
        : (result.Errors ?? new Dictionary<string, string>()).Select(error => ($"{result.InstanceLocation}", error.Key, error.Value))
            .Concat((result.Details ?? []).SelectMany(Errors));

    // nullable is a type of JSON schema; the extensions and the formats of OpenAPI say nothing of a value.
    private static JsonNode? Convert(JsonNode? node) => node switch
    {
        JsonObject schema => new JsonObject(schema.Where(member => IsKept(member.Key)).Select(member =>
            KeyValuePair.Create(member.Key, (member.Key, member.Value) switch
            {
                ("$ref", { } reference) =>
                    JsonValue.Create(reference.GetValue<string>().Replace(Shared, $"{s_shared}#/$defs/", StringComparison.Ordinal)),
                ("type", JsonValue type) when schema["nullable"] is not null => new JsonArray(type.DeepClone(), "null"),
                ("enum", { } words) => words.DeepClone(),
                _ => Convert(member.Value),
            }))),
        JsonArray items => new JsonArray([.. items.Select(Convert)]),
        _ => node?.DeepClone(),
    };

    private static bool IsKept(string key) =>
        key is not ("nullable" or "format" or "externalDocs") && !key.StartsWith("x-tc-", StringComparison.Ordinal);
}
