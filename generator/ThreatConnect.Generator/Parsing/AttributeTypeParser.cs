using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Reading;

namespace ThreatConnect.Generator.Parsing;

// Reads an item of the answer of GET /v2/types/attributeTypes. The vendor says little about its members, so a rule that is not understood
// is no fault.
internal static class AttributeTypeParser
{
    // The key under which instances have the list.
    public const string Key = "attributeType";

    // The class in which the types stand.
    public const string Class = "AttributeTypes";

    public static NamedRow<AttributeTypeModel>? Parse(Row row)
    {
        var name = row.Text("name");
        var rule = row.Node.Member("validationRule");
        var allowed = ParseAllowed(rule);
        var type = new AttributeTypeModel
        {
            Name = name,
            Member = ReservedNames.AvoidForConstant(row.NameFor("name", name, Roles.Property), Class),
            Description = TextOf(row.Node.Member("description")) ?? "",
            MaximumLength = row.OptionalLength("maxSize") ?? row.OptionalLength("maxLength"),
            AllowedValues = allowed,
            UncheckedRule = allowed.Count > 0 ? "" : TextOf(rule?.Member("name")) ?? TextOf(rule?.Member("type")) ?? "",
        };
        return row.IsGood ? new(type, row.Node.Member("name")!.Pointer, row.Sink.Locate(row.Node.Member("name")!)) : null;
    }

    // One type of two of the same name, which owners may have: what one of them allows is not refused.
    public static AttributeTypeModel Merge(AttributeTypeModel one, AttributeTypeModel other) => one with
    {
        MaximumLength = one.MaximumLength is { } first && other.MaximumLength is { } second ? Math.Max(first, second) : null,
        AllowedValues = one.AllowedValues.Count > 0 && other.AllowedValues.Count > 0 ? new([.. one.AllowedValues.Union(other.AllowedValues)]) : default,
    };

    private static EquatableArray<string> ParseAllowed(JsonNode? rule)
    {
        var kind = TextOf(rule?.Member("type"))?.Replace(" ", "").Replace("_", "");
        return string.Equals(kind, "selectOne", StringComparison.OrdinalIgnoreCase) ? Options.Split(TextOf(rule!.Member("text"))) : default;
    }

    private static string? TextOf(JsonNode? node) => node is { Kind: JsonKind.String } && !string.IsNullOrWhiteSpace(node.Text) ? node.Text : null;
}
