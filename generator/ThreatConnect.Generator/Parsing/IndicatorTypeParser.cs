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
        var type = new IndicatorTypeModel
        {
            Names = TypeNamesParser.Parse(row, context, "indicator"),
            Create = context.Schema(row, "create"),
            Update = context.Schema(row, "update"),
            Value = ValueParser.Parse(row, context),
            Summary = row.Text("summary"),
            HasDeleted = row.OptionalWord("deleted", s_flags) == "true",
            Filters = FilterParser.ParseAll(row, commonFields),
        };
        return row.IsGood ? type : null;
    }
}
