using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Reading;

namespace ThreatConnect.Generator.Parsing;

/// <summary>Reads a row of <c>x-tc-groups</c>.</summary>
internal static class GroupTypeParser
{
    public static GroupTypeModel? Parse(JsonNode node, DocumentContext context, EquatableArray<FilterFieldModel> commonFields)
    {
        var row = new Row(node, context.Sink)
            .WithMembers("name", "branch", "entity", "model", "create", "update", "id", "summary", "filters");
        var type = new GroupTypeModel
        {
            Names = TypeNamesParser.Parse(row, context, "group"),
            Create = context.Schema(row, "create"),
            Update = context.Schema(row, "update"),
            Id = row.CSharpName("id", Roles.Type),
            Summary = row.Text("summary"),
            Filters = FilterParser.ParseAll(row, commonFields),
        };
        return row.IsGood ? type : null;
    }
}
