using ThreatConnect.Generator.Diagnostics;
using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Reading;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Parsing;

// Reads lists of filters.
internal static class FilterParser
{
    private const string DefaultDateFormat = "yyyy-MM-dd";

    // owner: what has the list; null if it is missing itself.
    // inherited: the fields of the base class, whose names are taken.
    public static EquatableArray<FilterFieldModel> ParseAll(Row? owner, EquatableArray<FilterFieldModel> inherited)
    {
        if (owner is null)
        {
            return default;
        }

        var names = new NameRegistry(owner.Sink);
        names.Reserve(Roles.Property, ReservedNames.NotForMembers);
        names.Reserve(Roles.Property, inherited.Select(field => field.Member));
        names.Reserve(Roles.Filter, inherited.Select(field => field.Name));

        return new([.. owner.OptionalList("filters").Select(node => Parse(node, owner.Sink, names)).OfType<FilterFieldModel>()]);
    }

    private static FilterFieldModel? Parse(JsonNode node, DiagnosticSink sink, NameRegistry names)
    {
        var row = new Row(node, sink).WithMembers("name", "member", "kind", "format", "operators", "summary");
        var name = row.Text("name");
        var member = ParseMember(row, name);
        names.Claim(Roles.Filter, name, node.Member("name") ?? node);
        names.Claim(Roles.Property, member, node.Member("member") ?? node.Member("name") ?? node);

        var kind = row.Word("kind", FieldClasses.Kinds);
        var fieldClass = ParseFieldClass(row, kind);
        var field = new FilterFieldModel
        {
            Name = name,
            Member = member,
            FieldClass = fieldClass,
            ValueType = fieldClass == FieldClasses.Text ? null : FieldClasses.ValueType(kind),
            Format = ParseFormat(row, kind),
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
        row.ExpectIdentifier(member, Roles.Property, row.Node.Member("name"), "add a 'member' that is an identifier and no keyword of C#");
        return member;
    }

    private static string ParseFieldClass(Row row, string kind)
    {
        var reported = row.Sink.Count;
        var operators = row.List("operators").Select(item => ParseOperator(item, row.Sink)).ToList();
        var fieldClass = FieldClasses.Find(kind, operators);
        if (fieldClass is null && row.Sink.Count == reported && FieldClasses.Kinds.Contains(kind))
        {
            row.Sink.Report(
                DiagnosticIds.UnknownOperators, row.Node.Member("operators")!, kind, string.Join(", ", operators), FieldClasses.Describe(kind));
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

    private static string? ParseFormat(Row row, string kind)
    {
        var format = row.OptionalText("format");
        var fault = kind == "date" ? FaultOfDateFormat(format) : format is null ? null : "only a date has one";
        if (fault is not null && FieldClasses.Kinds.Contains(kind))
        {
            row.Sink.Report(DiagnosticIds.UnusableFormat, row.Node.Member("format")!, format!, fault);
        }

        return kind == "date" ? format ?? DefaultDateFormat : null;
    }

    private static string? FaultOfDateFormat(string? format) =>
        format is null || (format.Contains("yyyy") && format.Contains("MM") && format.Contains("dd"))
            ? null
            : "a date is written with yyyy, MM and dd";
}
