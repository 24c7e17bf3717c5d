using System.Text.Json.Nodes;

namespace ThreatConnect.Specification;

// What a value may be by a schema of the document: the schemas that allOf, oneOf, anyOf and references lead to, all at once. It tells which
// schema a member has, and does not validate a value. It is for one thread.
public sealed class SchemaView
{
    private static readonly string[] s_combinations = ["allOf", "oneOf", "anyOf"];

    private readonly JsonObject _document;
    private readonly List<JsonObject> _schemas = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaView?> _members = new(StringComparer.Ordinal);
    private SchemaView? _items;

    public SchemaView(JsonObject document, params IEnumerable<JsonNode> schemas)
    {
        _document = document;
        foreach (var schema in schemas)
        {
            Add(schema.AsObject());
        }
    }

    // The names of the shared schemas that the view goes through.
    public IReadOnlySet<string> Names => _names;

    // Whether members are named; the members of any other object are data.
    public bool NamesMembers => _schemas.Exists(schema => schema["properties"] is not null);

    // Whether it may have members that are not named.
    public bool IsOpen => _schemas.Exists(schema => schema["additionalProperties"] is JsonValue || schema["x-tc-open"] is not null);

    public bool IsNullable => _schemas.Exists(schema => schema["nullable"] is not null);

    public bool Is(string type) => _schemas.Exists(schema => schema["type"]?.GetValue<string>() == type);

    // The schema of the items of a list; null if it is not a list.
    public SchemaView? Items() => _items ??= Of(_schemas.Select(schema => schema["items"]));

    // The schema of a named member; null if no schema names it.
    public SchemaView? Member(string name) => _members.TryGetValue(name, out var known)
        ? known
        : _members[name] = Of(_schemas.Select(schema => schema["properties"]?[name]));

    // The schema of members that are not named, such as those of types of the instance; null if there is none.
    public SchemaView? OtherMembers() => Of(_schemas.Select(schema => schema["additionalProperties"] as JsonObject));

    private SchemaView? Of(IEnumerable<JsonNode?> schemas) =>
        schemas.OfType<JsonNode>().ToList() is { Count: > 0 } found ? new SchemaView(_document, found) : null;

    private void Add(JsonObject schema)
    {
        if (schema["$ref"]?.GetValue<string>() is { } reference)
        {
            var name = reference.Split('/')[^1];
            if (_names.Add(name))
            {
                Add(_document["components"]!["schemas"]![name]!.AsObject());
            }

            return;
        }

        _schemas.Add(schema);
        foreach (var part in s_combinations.SelectMany(word => schema[word]?.AsArray() ?? []))
        {
            Add(part!.AsObject());
        }
    }
}
