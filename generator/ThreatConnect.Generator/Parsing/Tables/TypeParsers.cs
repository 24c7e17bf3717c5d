using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Parsing.Rows;
using ThreatConnect.Generator.Reading;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Parsing.Tables;

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

// Reads a row of x-tc-indicators.
internal static class IndicatorTypeParser
{
    private static readonly string[] s_flags = ["true", "false"];

    public static IndicatorTypeModel? Parse(JsonNode node, DocumentContext context, EquatableArray<FilterFieldModel> commonFields)
    {
        var row = new Row(node, context.Sink).WithMembers(
            "name", "branch", "entity", "model", "create", "update", "value", "detection", "addressedBy", "keys", "deleted", "summary",
            "filters");
        var names = TypeNamesParser.Parse(row, context, "indicator");
        var type = new IndicatorTypeModel
        {
            Names = names,
            Create = context.RequestSchema(row, "create", names.Model),
            Update = context.RequestSchema(row, "update", names.Model),
            Value = ValueParser.Parse(row, context),
            Summary = row.Text("summary"),
            Detection = row.OptionalLength("detection"),
            HasDeleted = row.OptionalWord("deleted", s_flags) == "true",
            Filters = FilterParser.ParseAll(row, commonFields),
        };
        return row.IsGood ? type : null;
    }
}

// Reads the names of a type and reserves them.
internal static class TypeNamesParser
{
    private static readonly string[] s_emittedSuffixes = ["Filter", "Handle", "Collection"];

    // The table is part of the roles, because a group and an indicator may have the same branch.
    public static TypeNames Parse(Row row, DocumentContext context, string table)
    {
        var name = row.Text("name");
        var branch = row.TextOrDerived("branch", name, DerivedNames.BranchOf);
        var entity = row.TextOrDerived("entity", name, DerivedNames.EntityOf);
        var model = context.Schema(row, "model");
        var names = new TypeNames
        {
            Name = name,
            Branch = branch,
            Entity = entity,
            Model = model,
            Stem = DerivedNames.StemOf(model),
            Property = Identifier.UpperFirst(branch),
            Singular = Wording.FromCamelCase(entity, name),
            Plural = Wording.FromCamelCase(branch, name),
            Documentation = context.DocumentationOf(model),
        };
        row.ExpectIdentifier(names.Property, Roles.Property, row.Node.Member("branch"));
        Claim(row, context, names, table);
        return names;
    }

    private static void Claim(Row row, DocumentContext context, TypeNames names, string table)
    {
        ClaimMember("name", $"{table} {Roles.TypeName}", names.Name);
        ClaimMember("branch", $"{table} {Roles.Branch}", names.Branch);
        ClaimMember("entity", $"{table} {Roles.Entity}", names.Entity);
        ClaimMember("model", Roles.Model, names.Model);
        if (row.IsGood)
        {
            foreach (var suffix in s_emittedSuffixes)
            {
                ClaimMember("model", Roles.Type, names.Stem + suffix);
            }
        }

        void ClaimMember(string member, string role, string value) =>
            context.Names.Claim(role, value, row.Node.Member(member) ?? row.Node);
    }
}
