using System.Text.Json;
using System.Text.Json.Nodes;
using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests.Documented;

// Goes through a response beside its schema, and gives the members of WiderForms the form that the document has. Everything else stays as
// it is, for the document to judge.
internal sealed class DocumentedForm(ResponseForms forms, Action<ResponseForms, string> found)
{
    public JsonNode? Of(JsonNode? value, SchemaView? schema) => value switch
    {
        JsonObject item => new JsonObject(item.Where(member => !IsUnset(member.Key, member.Value, schema))
            .Select(member => KeyValuePair.Create(member.Key, Member(member.Key, member.Value, SchemaOf(schema, member.Key))))),
        JsonArray items => Items(items, schema?.Items()),
        _ => value?.DeepClone(),
    };

    private static SchemaView? SchemaOf(SchemaView? schema, string name) => schema?.Member(name) ?? schema?.OtherMembers();

    private JsonArray Items(JsonArray items, SchemaView? schema) => new([.. items.Select(item => Of(item, schema))]);

    private bool IsUnset(string name, JsonNode? value, SchemaView? schema) =>
        value is null && SchemaOf(schema, name) is { IsNullable: false } && Is(ResponseForms.Nulls, name);

    private JsonNode? Member(string name, JsonNode? value, SchemaView? schema) => value switch
    {
        JsonObject lone when IsAlone(schema, "array", "object") && Is(ResponseForms.LoneObjects, name) =>
            Items([lone.DeepClone()], schema?.Items()),
        JsonValue text when IsAlone(schema, "boolean", "string") && FlagOf(text) is { } flag && Is(ResponseForms.TextFlags, name) => flag,
        _ => Of(value, schema),
    };

    // Whether the document has one form alone.
    private static bool IsAlone(SchemaView? schema, string type, string other) => schema?.Is(type) == true && !schema.Is(other);

    private static bool? FlagOf(JsonValue text) => text.GetValueKind() != JsonValueKind.String ? null : text.GetValue<string>() switch
    {
        "true" => true,
        "false" => false,
        _ => null,
    };

    private bool Is(ResponseForms form, string name)
    {
        if (!forms.HasFlag(form) || !WiderForms.Contains(form, name))
        {
            return false;
        }

        found(form, name);
        return true;
    }
}
