using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Reading;

namespace ThreatConnect.Generator.Parsing;

// Reads a row of x-tc-indicators.
internal static class IndicatorTypeParser
{
    private static readonly string[] s_flags = ["true", "false"];

    public static IndicatorTypeModel? Parse(JsonNode node, DocumentContext context, EquatableArray<FilterFieldModel> commonFields)
    {
        var row = new Row(node, context.Sink).WithMembers(
            "name", "branch", "entity", "model", "create", "update", "value", "addressedBy", "keys", "deleted", "summary", "filters");
        var names = TypeNamesParser.Parse(row, context, "indicator");
        var type = new IndicatorTypeModel
        {
            Names = names,
            Create = context.RequestSchema(row, "create", names.Model),
            Update = context.RequestSchema(row, "update", names.Model),
            Value = ValueParser.Parse(row, context),
            Summary = row.Text("summary"),
            HasDeleted = row.OptionalWord("deleted", s_flags) == "true",
            Filters = FilterParser.ParseAll(row, commonFields),
        };
        return row.IsGood ? type : null;
    }
}
