using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Reading;

namespace ThreatConnect.Generator.Parsing;

/// <summary>Reads a row of <c>x-tc-filters</c>: what objects that have no types can be filtered by.</summary>
internal static class ResourceFilterParser
{
    public static FilterModel? Parse(JsonNode node, DocumentContext context)
    {
        var row = new Row(node, context.Sink).WithMembers("model", "summary", "filters");
        var model = context.Schema(row, "model");
        var filter = new FilterModel
        {
            Name = model + "Filter",
            Model = model,
            Summary = row.Text("summary"),
            Fields = FilterParser.ParseAll(row, []),
        };
        if (row.IsGood)
        {
            context.Names.Claim(Roles.Type, filter.Name, node.Member("model") ?? node);
        }

        return row.IsGood ? filter : null;
    }
}
