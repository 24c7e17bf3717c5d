using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Parsing.Rows;
using ThreatConnect.Generator.Reading;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Parsing.Tables;

// Reads lists of filters.
internal static class FilterParser
{
    private const string DefaultDateFormat = "yyyy-MM-dd";

    // Reads the filters of a row or a table, which is null if it is missing; the names of the inherited fields are in use.
    public static EquatableArray<FilterFieldModel> ParseAll(Row? owner, EquatableArray<FilterFieldModel> inherited) =>
        ParseAll(owner, inherited, FieldClasses.Kinds);

    public static EquatableArray<FilterFieldModel> ParseAllIndicators(Row? owner) =>
        ParseAll(owner, inherited: [], FieldClasses.KindsOfAllIndicators);

    private static EquatableArray<FilterFieldModel> ParseAll(Row? owner, EquatableArray<FilterFieldModel> inherited, string[] kinds)
    {
        if (owner is null)
        {
            return default;
        }

        var names = new NameRegistry(owner.Sink);
        names.Reserve(Roles.Property, ReservedNames.NotForMembers);
        names.Reserve(Roles.Property, inherited.Select(field => field.Member));
        names.Reserve(Roles.Filter, inherited.Select(field => field.Name));

        return new([.. owner.OptionalList("filters").Select(node => Parse(node, owner.Sink, names, kinds)).OfType<FilterFieldModel>()]);
    }

    private static FilterFieldModel? Parse(JsonNode node, DiagnosticSink sink, NameRegistry names, string[] kinds)
    {
        var row = new Row(node, sink).WithMembers("name", "member", "kind", "format", "operators", "summary");
        var name = row.Text("name");
        var member = ParseMember(row, name);
        names.Claim(Roles.Filter, name, node.Member("name") ?? node);
        names.Claim(Roles.Property, member, node.Member("member") ?? node.Member("name") ?? node);

        var kind = row.Word("kind", kinds);
        var fieldClass = ParseFieldClass(row, kind, kinds);
        var field = new FilterFieldModel
        {
            Name = name,
            Member = member,
            FieldClass = fieldClass,
            ValueType = fieldClass == FieldClasses.Text ? null : FieldClasses.ValueType(kind),
            IsValue = kind == FieldClasses.ValueKind,
            Format = ParseFormat(row, kind, kinds),
            Summary = row.Text("summary"),
        };
        return row.IsGood ? field : null;
    }

    private static string ParseMember(Row row, string name)
    {
        if (row.Node.Member("member") is not null)
        {
            return row.CSharpName("member", Roles.Property);
        }

        var member = Identifier.UpperFirst(name);
        row.ExpectIdentifier(member, Roles.Property, row.Node.Member("name"), "add a 'member' that is an identifier and not a C# keyword");
        return member;
    }

    private static string ParseFieldClass(Row row, string kind, string[] kinds)
    {
        var reported = row.Sink.Count;
        var operators = row.List("operators").Select(item => ParseOperator(item, row.Sink)).ToList();
        var fieldClass = FieldClasses.Find(kind, operators);
        if (fieldClass is null && row.Sink.Count == reported && kinds.Contains(kind))
        {
            var allowed = FieldClasses.Describe(kind);
            row.Sink.Report(DiagnosticIds.UnknownOperators, row.Node.Member("operators")!, kind, string.Join(", ", operators), allowed);
        }

        return fieldClass ?? "";
    }

    private static string ParseOperator(JsonNode node, DiagnosticSink sink)
    {
        if (!FieldClasses.Operators.Contains(node.Text))
        {
            sink.Report(DiagnosticIds.UnknownWord, node, node.Text, string.Join(", ", FieldClasses.Operators));
        }

        return node.Text;
    }

    private static string? ParseFormat(Row row, string kind, string[] kinds)
    {
        var format = row.OptionalText("format");
        var remedy = RemedyFor(kind, format);
        if (remedy is not null && kinds.Contains(kind))
        {
            row.Sink.Report(DiagnosticIds.UnusableFormat, row.Node.Member("format")!, format!, remedy);
        }

        return kind == "date" ? format ?? DefaultDateFormat : null;
    }

    private static string? RemedyFor(string kind, string? format) => format switch
    {
        null => null,
        _ when kind != "date" => "remove it, because only a filter of kind date has a format",
        _ when format.Contains("yyyy") && format.Contains("MM") && format.Contains("dd") => null,
        _ => "write one with yyyy, MM and dd",
    };
}

// Reads a row of x-tc-filters: the filter of objects that have no types.
internal static class ResourceFilterParser
{
    public static FilterModel? Parse(JsonNode node, DocumentContext context)
    {
        var row = new Row(node, context.Sink).WithMembers("model", "summary", "filters");
        var model = context.Schema(row, "model");
        var summary = row.Text("summary");
        var name = DerivedNames.StemOf(model) + "Filter";
        context.Names.Claim(Roles.Type, name, node.Member("model") ?? node);
        if (!row.IsGood)
        {
            return null;
        }

        // An error in a field leaves out only that field.
        return new FilterModel { Name = name, Model = model, Summary = summary, Fields = FilterParser.ParseAll(row, []) };
    }
}
