using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Reading;

namespace ThreatConnect.Generator.Parsing;

// Reads a row of x-tc-groups.
internal static class GroupTypeParser
{
    private static readonly string[] s_files = ["replaceable", "readable"];

    private static readonly string[] s_flags = ["true", "false"];

    public static GroupTypeModel? Parse(JsonNode node, DocumentContext context, EquatableArray<FilterFieldModel> commonFields)
    {
        var row = new Row(node, context.Sink)
            .WithMembers("name", "branch", "entity", "model", "create", "update", "id", "summary", "file", "pdf", "filters");
        var names = TypeNamesParser.Parse(row, context, "group");
        var type = new GroupTypeModel
        {
            Names = names,
            Create = context.RequestSchema(row, "create", names.Model),
            Update = context.RequestSchema(row, "update", names.Model),
            Id = row.CSharpNameOr("id", Roles.Type, DerivedNames.IdOf(names.Model)),
            Summary = row.Text("summary"),
            File = row.OptionalWord("file", s_files),
            HasPdf = row.OptionalWord("pdf", s_flags) != "false",
            Filters = FilterParser.ParseAll(row, commonFields),
        };
        return row.IsGood ? type : null;
    }
}
