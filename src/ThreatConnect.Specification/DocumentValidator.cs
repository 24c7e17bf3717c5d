using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ThreatConnect.Specification;

// Holds requests and responses to the document, as a validating proxy would. It reads the document as it is written, and knows neither the
// client nor the simulator.
public sealed class DocumentValidator
{
    // What every operation takes, which the document says once in its description.
    private static readonly string[] s_everywhere = ["createActivityLog"];

    private static readonly string[] s_sections = ["responses", "requestBodies"];

    private static readonly string[] s_olderIncludes = ["includeAdditional", "includeAttributes", "includeTags"];

    private readonly JsonObject _document;
    private readonly DocumentSchemas _schemas;
    private readonly IReadOnlyList<DocumentOperation> _operations;

    private DocumentValidator()
    {
        _document = SpecificationText.LoadDocument();
        _schemas = new DocumentSchemas(_document);
        _operations = [.. DocumentOperation.ReadAll(_document).OrderBy(operation => operation.Precedence)];
    }

    public static DocumentValidator Instance { get; } = new();

    public DocumentSchemas Schemas => _schemas;

    // The document, as JSON.
    public JsonObject Document => _document;

    // The names of all members that the schemas of the document have.
    public IReadOnlySet<string> MemberNames => field ??= Members(_document["components"]!).ToHashSet(StringComparer.Ordinal);

    // The operation with an id.
    public DocumentOperation this[string operationId] => _operations.Single(operation => operation.Id == operationId);

    // The examples of all responses and request bodies: where they are, and what is wrong with each.
    public IEnumerable<(string Name, IReadOnlyList<string> Violations)> Examples() =>
        from section in s_sections
        from component in _document["components"]![section]!.AsObject()
        from media in component.Value!["content"]?.AsObject() ?? []
        from example in media.Value!["examples"]?.AsObject() ?? new JsonObject { ["none"] = null }
        select ($"{section}/{component.Key} {media.Key} {example.Key}", ViolationsOf(media.Value!, example.Value));

    // The operation that a method and a path, which begins with /v2, belong to; null for none.
    public string? OperationOf(string method, string path) => Find(method, path)?.Operation.Id;

    public IReadOnlyList<string> ValidateRequest(string method, string target, string accept, string? mediaType, byte[] body)
    {
        var (path, query) = Split(target);
        if (Find(method, path) is not var (operation, values))
        {
            return [$"{method} {path}: the document does not have the path."];
        }

        var violations = operation.Parameters.Where(parameter => Text(parameter, "in") == "path")
            .SelectMany(parameter => Parameter(parameter, [Uri.UnescapeDataString(values[Text(parameter, "name")])]))
            .Concat(Query(operation, query)).Concat(Accept(operation, accept)).Concat(Body(operation.Body, mediaType, body));
        return [.. violations.Select(violation => $"{operation.Id} request: {violation}")];
    }

    public IReadOnlyList<string> ValidateResponse(string method, string target, int status, string? mediaType, byte[] body)
    {
        if (Find(method, Split(target).Path) is not var (operation, _))
        {
            return [];
        }

        IEnumerable<string> violations = operation.ResponseOf(status) is { } response
            ? Content(response, mediaType, body)
            : ["the document does not have the status code."];
        return [.. violations.Select(violation => $"{operation.Id} {status}: {violation}")];
    }

    // A JSON text against the first schema that an operation has for its success.
    public IReadOnlyList<string> ValidateSuccess(string operationId, string json)
    {
        var response = this[operationId].Responses.First(response => response.Key.StartsWith('2')).Value;
        return _schemas.Validate(response["content"]!.AsObject().First().Value!["schema"]!, JsonNode.Parse(json));
    }

    private static IEnumerable<string> Members(JsonNode? node) => node switch
    {
        JsonObject schema => (schema["properties"] as JsonObject ?? []).Select(member => member.Key)
            .Concat(schema.SelectMany(member => Members(member.Value))),
        JsonArray items => items.SelectMany(Members),
        _ => [],
    };

    private (DocumentOperation Operation, IReadOnlyDictionary<string, string> Values)? Find(string method, string path) =>
        _operations.Where(operation => operation.Method == method)
            .Select(operation => (operation, Values: operation.Match(path)))
            .FirstOrDefault(match => match.Values is not null) is (not null, { } values) found
                ? (found.operation, values)
                : null;

    private IReadOnlyList<string> ViolationsOf(JsonNode media, JsonNode? example)
    {
        var name = example?["$ref"]?.GetValue<string>().Split('/')[^1];
        return name is null
            ? ["There is no example."]
            : _schemas.Validate(media["schema"]!, _document["components"]!["examples"]![name]!["value"]);
    }

    private IEnumerable<string> Query(DocumentOperation operation, IReadOnlyList<(string Name, string Value)> query)
    {
        var known = operation.Parameters.Where(parameter => Text(parameter, "in") == "query")
            .ToDictionary(parameter => Text(parameter, "name"));
        var allowed = known.Keys.Concat(s_everywhere).Concat(known.ContainsKey("includes") ? s_olderIncludes : []);
        return query.Select(pair => pair.Name).Except(allowed).Select(name => $"the document does not have the parameter {name}.")
            .Concat(query.Where(pair => known.ContainsKey(pair.Name)).GroupBy(pair => pair.Name, pair => pair.Value)
                .SelectMany(group => Parameter(known[group.Key], [.. group])));
    }

    private IEnumerable<string> Parameter(JsonObject parameter, IReadOnlyList<string> values)
    {
        var schema = parameter["schema"]!;
        var isList = schema["type"]?.GetValue<string>() == "array";
        var items = parameter["explode"]?.GetValue<bool>() == false ? [.. values.SelectMany(value => value.Split(','))] : values;
        JsonNode? value = isList ? new JsonArray([.. items.Select(item => Typed(schema["items"]!, item))]) : Typed(schema, values[^1]);
        return _schemas.Validate(schema, value).Select(violation => $"{Text(parameter, "name")}={string.Join('&', values)}{violation}");
    }

    // As OpenAPI reads a parameter: a number or a boolean where the schema says so.
    private static JsonValue Typed(JsonNode schema, string text) => schema["type"]?.GetValue<string>() switch
    {
        "integer" when long.TryParse(text, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        "boolean" when bool.TryParse(text, out var flag) => JsonValue.Create(flag),
        _ => JsonValue.Create(text),
    };

    // What is asked for must be one of what comes.
    private static IEnumerable<string> Accept(DocumentOperation operation, string accept)
    {
        var offered = operation.Responses.Where(response => response.Key.StartsWith('2'))
            .SelectMany(response => response.Value["content"]?.AsObject().Select(media => media.Key) ?? []).ToList();
        return offered.Count == 0 || accept == "*/*" || offered.Contains(accept)
            ? []
            : [$"Accept: {accept} is not one of {string.Join(", ", offered)}."];
    }

    private IEnumerable<string> Body(JsonObject? documented, string? mediaType, byte[] body) => (documented, body) switch
    {
        (null, []) => [],
        (null, _) => ["the document does not have a body."],
        (_, []) when mediaType is null => ["the body is missing."],
        _ => Content(documented, mediaType, body),
    };

    private IEnumerable<string> Content(JsonObject owner, string? mediaType, byte[] body)
    {
        if (owner["content"]?.AsObject() is not { } content)
        {
            return body is [] ? [] : ["the document does not have a body."];
        }

        var type = mediaType?.Split(';')[0].Trim();
        if (type is null || content[type] is not { } media)
        {
            return [$"the media type {type ?? "none"} is not one of {string.Join(", ", content.Select(pair => pair.Key))}."];
        }

        return type switch
        {
            "application/json" => Json(media["schema"]!, body),
            "multipart/form-data" => Parts(media["schema"]!, mediaType!, body),
            // Bytes and texts are whatever they are; a list in them is JSON.
            _ when media["schema"]!["type"]?.GetValue<string>() == "array" => Json(media["schema"]!, body),
            _ => [],
        };
    }

    private IEnumerable<string> Json(JsonNode schema, byte[] body)
    {
        try
        {
            return _schemas.Validate(schema, JsonNode.Parse(body));
        }
        catch (JsonException exception)
        {
            return [$"the body is not JSON: {exception.Message}"];
        }
    }

    // Each part is the JSON text of a property.
    private IEnumerable<string> Parts(JsonNode schema, string mediaType, byte[] body)
    {
        var boundary = mediaType.Split("boundary=")[1].Trim('"');
        var parts = Encoding.UTF8.GetString(body).Split($"--{boundary}")
            .Select(part => part.Split("\r\n\r\n", 2)).Where(part => part.Length == 2);
        var value = new JsonObject(parts.Select(part =>
            KeyValuePair.Create(part[0].Split("name=\"")[1].Split('"')[0], JsonNode.Parse(part[1]))));
        return _schemas.Validate(schema, value);
    }

    private static (string Path, IReadOnlyList<(string Name, string Value)> Query) Split(string target)
    {
        var parts = target.Split('?', 2);
        return (parts[0], parts.Length == 1
            ? []
            : [.. parts[1].Split('&').Select(pair => pair.Split('=', 2)).Select(pair => (pair[0], Uri.UnescapeDataString(pair[^1])))]);
    }

    private static string Text(JsonObject parameter, string key) => parameter[key]!.GetValue<string>();
}
