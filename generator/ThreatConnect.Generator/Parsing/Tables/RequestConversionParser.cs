using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Parsing.Rows;
using ThreatConnect.Generator.Reading;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Parsing.Tables;

// Compares the schemas of responses with those of the requests that create and update such objects: what both have is copied.
internal sealed class RequestConversionParser
{
    private const string Text = "string ";

    // Schemas that refer to each other would have no end.
    private const int Deepest = 16;

    private static readonly string[] s_verbs = ["Create", "Update"];

    private readonly Dictionary<string, JsonNode> _schemas;

    private RequestConversionParser(JsonNode root) =>
        _schemas = (root.Member("components")?.Member("schemas")?.Children ?? []).ToDictionary(schema => schema.Key);

    public static EquatableArray<RequestConversionModel> ParseAll(JsonNode root)
    {
        var parser = new RequestConversionParser(root);
        return new([.. parser._schemas.Values.Select(parser.Parse).OfType<RequestConversionModel>()]);
    }

    private RequestConversionModel? Parse(JsonNode schema)
    {
        if (!IsOf(schema, "response") || !Identifier.IsValid(schema.Key))
        {
            return null;
        }

        var members = MembersOf(schema.Key);
        var stem = DerivedNames.StemOf(schema.Key);
        var requests = s_verbs.Select(verb => Parse(verb, stem + verb, members)).OfType<RequestModel>().ToArray();
        return requests.Length == 0 ? null : new() { Model = schema.Key, Requests = new(requests) };
    }

    // A request whose members only an instance knows has no such method, nor has one with a required value that nothing can be made of.
    private RequestModel? Parse(string verb, string name, Dictionary<string, SchemaMember> members)
    {
        if (!_schemas.TryGetValue(name, out var schema) || !IsOf(schema, "request") || schema.Member("x-tc-open") is not null)
        {
            return null;
        }

        var matched = Match(name, members);
        return matched is null ? null : new() { Verb = verb, Name = name, Members = matched.Value };
    }

    private EquatableArray<RequestMemberModel>? Match(string request, Dictionary<string, SchemaMember> members)
    {
        var matched = new List<RequestMemberModel>();
        foreach (var member in MembersOf(request).Values)
        {
            if (members.TryGetValue(member.Name, out var source) && Match(member, source) is { } copied)
            {
                matched.Add(copied);
            }
            else if (member is { IsRequired: true, Kind: Text } && source is null)
            {
                matched.Add(new() { Name = member.Name, Parameter = Identifier.ToParameter(member.Name) });
            }
            else if (member.IsRequired)
            {
                return null;
            }
        }

        return new([.. matched]);
    }

    // Null if the values are of different types.
    private RequestMemberModel? Match(SchemaMember member, SchemaMember source)
    {
        if (member.Kind != source.Kind)
        {
            return null;
        }

        var matched = new RequestMemberModel { Name = member.Name, MayBeMissing = member.IsRequired && !source.IsRequired };
        return member.Item == source.Item ? matched
            : member.Item is { } item && source.Item is { } from && Match(item, MembersOf(from)) is { } members
                ? matched with { Item = item, ItemMembers = members }
            : null;
    }

    private static bool IsOf(JsonNode schema, string role) => schema.Member("x-tc-role")?.Text == role;

    private Dictionary<string, SchemaMember> MembersOf(string name)
    {
        var members = new Dictionary<string, SchemaMember>(StringComparer.Ordinal);
        if (_schemas.TryGetValue(name, out var schema))
        {
            Add(schema, members, depth: 0);
        }

        return members;
    }

    private void Add(JsonNode schema, Dictionary<string, SchemaMember> members, int depth)
    {
        if (depth > Deepest)
        {
            return;
        }

        if (SchemaOf(schema) is { } named)
        {
            Add(_schemas[named], members, depth + 1);
            return;
        }

        foreach (var part in schema.Member("allOf")?.Children ?? [])
        {
            Add(part, members, depth + 1);
        }

        var required = (schema.Member("required")?.Children ?? []).Select(name => name.Text).ToList();
        foreach (var property in schema.Member("properties")?.Children ?? [])
        {
            var name = property.Member("x-tc-name")?.Text ?? Identifier.UpperFirst(property.Key);
            var items = property.Member("items");
            if (Identifier.IsValid(name))
            {
                members[name] = new(name, KindOf(property), required.Contains(property.Key), items is null ? null : SchemaOf(items));
            }
        }
    }

    // What tells the type in C#: that of responses is lenient, that of requests is not.
    private string KindOf(JsonNode property)
    {
        var type = property.Member("x-tc-type")?.Text;
        var named = property.Member("allOf")?.Children.Select(SchemaOf).FirstOrDefault();
        return type switch
        {
            "date-time" => "string date-time",
            "boolean" => "boolean ",
            "int64" => "integer int64",
            null => property.Member("x-tc-id")?.Text ?? named ?? $"{property.Member("type")?.Text} {property.Member("format")?.Text}",
            _ => type,
        };
    }

    // The name of the schema that a node refers to.
    private string? SchemaOf(JsonNode node)
    {
        const string prefix = "#/components/schemas/";
        var reference = node.Member("$ref")?.Text;
        return reference?.StartsWith(prefix, StringComparison.Ordinal) == true && _schemas.ContainsKey(reference.Substring(prefix.Length))
            ? reference.Substring(prefix.Length)
            : null;
    }

    // A member of a schema: its name in C#, and the schema of its items if it is a list of objects.
    private sealed record SchemaMember(string Name, string Kind, bool IsRequired, string? Item);
}
