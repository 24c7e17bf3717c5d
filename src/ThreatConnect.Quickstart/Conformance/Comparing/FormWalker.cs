using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ThreatConnect.Quickstart.Conformance.Checks;

namespace ThreatConnect.Quickstart.Conformance.Comparing;

// Goes through a response beside its schema, and notes the form of each value. It returns the response in the usual forms, so that what the
// schema says of the rest can be compared apart from them.
internal sealed partial class FormWalker(ObservationLog log, SafeNames names, string operation)
{
    // evidence.md §7.0: texts in the examples; all other flags are booleans.
    private static readonly string[] s_textFlags = ["dnsActive", "whoisActive", "custom", "parsable", "fileAction"];

    public JsonNode? Walk(JsonNode? value, SchemaView schema, string place = "") => value switch
    {
        JsonObject lone when schema.Is("array") && !schema.Is("object") => new JsonArray(Lone(lone, schema, place)),
        JsonObject item => Object(item, schema, place),
        JsonArray items => new JsonArray([.. items.Select(item => schema.Items() is { } of ? Walk(item, of, place) : item?.DeepClone())]),
        _ => Scalar(value, schema, place),
    };

    private JsonNode? Lone(JsonObject item, SchemaView schema, string place)
    {
        Note(EveryResponse.Lists, place, "an object");
        return schema.Items() is { } of ? Walk(item, of, place) : item.DeepClone();
    }

    private JsonObject Object(JsonObject item, SchemaView schema, string place)
    {
        foreach (var (name, isMissing) in RequiredMembers.Of(schema, item))
        {
            Note(EveryResponse.MissingMembers, Place(place, name.Replace('|', '/')), isMissing ? "absent" : null);
        }

        var usual = new JsonObject();
        foreach (var (name, value) in item)
        {
            if (Member(name, value, schema, place) is (true, var walked))
            {
                usual[name] = walked;
            }
        }

        return usual;
    }

    private (bool IsKept, JsonNode? Value) Member(string name, JsonNode? value, SchemaView schema, string place)
    {
        if (schema.Member(name) is not { } known)
        {
            return Unnamed(name, value, schema, place);
        }

        log.Add(EveryResponse.UnknownMembers);
        if (value is null)
        {
            var isDocumented = known.IsNullable || known.Names.Contains("WireDateTime");
            Note(EveryResponse.Nulls, Place(place, name), isDocumented ? null : "null");
            return (isDocumented, null);
        }

        log.Add(EveryResponse.Nulls);
        return (true, Walk(value, known, Place(place, name)));
    }

    private (bool IsKept, JsonNode? Value) Unnamed(string name, JsonNode? value, SchemaView schema, string place)
    {
        if (schema.OtherMembers() is { } others)
        {
            return (true, Walk(value, others, Place(place, SafeNames.Withheld)));
        }

        if (value is null && DocumentValidator.Instance.MemberNames.Contains(name))
        {
            Note(EveryResponse.Nulls, Place(place, name), "null");
            return (false, null);
        }

        if (schema.NamesMembers && !schema.IsOpen && !EvidentMembers.Has(schema, name))
        {
            Note(EveryResponse.UnknownMembers, Place(place, names.Unknown(name)), KindOf(value));
        }

        return (true, value?.DeepClone());
    }

    private JsonNode? Scalar(JsonNode? value, SchemaView schema, string place)
    {
        if (value is null)
        {
            return null;
        }

        var kind = value.GetValueKind();
        var member = place[(place.LastIndexOf('.') + 1)..];
        if (schema.Names.Contains("WireId"))
        {
            var isOfAsset = EvidentMembers.IsAssetOfList(operation, place);
            Note(
                isOfAsset ? EveryResponse.AssetIds : EveryResponse.Ids,
                place,
                kind == (isOfAsset ? JsonValueKind.String : JsonValueKind.Number) ? null : KindOf(value));
        }
        else if (schema.Names.Contains("WireDateTime"))
        {
            Note(EveryResponse.Dates, place, DateForms.Deviation(member, value));
        }
        else if (s_textFlags.Contains(member) && schema.Names.Contains("WireBoolean"))
        {
            Note(EveryResponse.TextFlags, place, kind == JsonValueKind.String ? null : KindOf(value));
        }
        else if (schema.Is("boolean"))
        {
            var isText = kind == JsonValueKind.String && BooleanText().IsMatch(value.GetValue<string>());
            Note(EveryResponse.Flags, place, isText ? "a text" : null);
            return isText ? JsonValue.Create(value.GetValue<string>() == "true") : value.DeepClone();
        }

        return value.DeepClone();
    }

    private void Note(Check check, string place, string? found) => log.Add(check, $"{operation} {place}".TrimEnd(), found);

    // What is below data is the response proper.
    private static string Place(string place, string name) => place is "" or "data" ? name : $"{place}.{name}";

    private static string KindOf(JsonNode? value) => value?.GetValueKind() switch
    {
        null => "null",
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.Number => "a number",
        JsonValueKind.String => "a text",
        _ => "a boolean",
    };

    [GeneratedRegex("^(true|false)$")]
    private static partial Regex BooleanText();
}
