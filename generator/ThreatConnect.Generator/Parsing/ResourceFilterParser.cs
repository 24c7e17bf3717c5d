using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Reading;

namespace ThreatConnect.Generator.Parsing;

// Reads a row of x-tc-filters: what objects that have no types can be filtered by.
internal static class ResourceFilterParser
{
    public static FilterModel? Parse(JsonNode node, DocumentContext context)
    {
        var row = new Row(node, context.Sink).WithMembers("model", "summary", "filters");
        var model = context.Schema(row, "model");
        var summary = row.Text("summary");
        context.Names.Claim(Roles.Type, DerivedNames.StemOf(model) + "Filter", node.Member("model") ?? node);
        if (!row.IsGood)
        {
            return null;
        }

        // A fault in a field leaves out the field alone, so that other filters stay as they are.
        return new FilterModel { Name = DerivedNames.StemOf(model) + "Filter", Model = model, Summary = summary, Fields = FilterParser.ParseAll(row, []) };
    }
}
