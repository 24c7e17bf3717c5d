using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Parsing.Rows;
using ThreatConnect.Generator.Reading;

namespace ThreatConnect.Generator.Parsing.Instances;

// Reads an item of the response of GET /v2/types/attributeTypes. The vendor documents little about its members, so a rule that is not
// understood is not an error.
internal static class AttributeTypeParser
{
    // The key of the list in the response.
    public const string Key = "attributeType";

    // The emitted class that has the types.
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
        return NamedRow.Of(type, row, "name");
    }

    // Merges two types of the same name, which two owners may have: a value that one of them allows is valid.
    public static AttributeTypeModel Merge(AttributeTypeModel one, AttributeTypeModel other) => one with
    {
        MaximumLength = one.MaximumLength is { } first && other.MaximumLength is { } second ? Math.Max(first, second) : null,
        AllowedValues = one.AllowedValues.Count > 0 && other.AllowedValues.Count > 0
            ? new([.. one.AllowedValues.Union(other.AllowedValues)])
            : default,
    };

    private static EquatableArray<string> ParseAllowed(JsonNode? rule)
    {
        var ruleType = TextOf(rule?.Member("type"))?.Replace(" ", "").Replace("_", "");
        return string.Equals(ruleType, "selectOne", StringComparison.OrdinalIgnoreCase)
            ? InstanceList.SplitOptions(TextOf(rule!.Member("text")))
            : default;
    }

    private static string? TextOf(JsonNode? node) =>
        node is { Kind: JsonKind.String } && !string.IsNullOrWhiteSpace(node.Text) ? node.Text : null;
}
