using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Emission;

// Writes filters: a property for each field by which the platform can filter.
internal static class FilterEmitter
{
    private const string ItemDoc = "/// <typeparam name=\"T\">The type of the items to filter.</typeparam>\n";
    private const string ValueDoc = "/// <typeparam name=\"TValue\">The type of the values of the items.</typeparam>\n";

    // The filter of all types together, or of objects that have no types.
    public static EmittedFile EmitCommon(FilterModel filter)
    {
        var (typeParameters, typeParameterDocs) = filter switch
        {
            { Model: not null } => ("", ""),
            { HasValue: true } => ("<T, TValue>", ItemDoc + ValueDoc),
            _ => ("<T>", ItemDoc),
        };
        var code = new CodeWriter(Namespaces.Library).Open($"""
            /// <summary>{Sentences.Provides(filter.Summary)}</summary>
            {typeParameterDocs}public class {filter.Name}{typeParameters}
            """);
        WriteFields(code, filter.Fields, filter.Model ?? "T");
        code.Close();
        return new EmittedFile($"{filter.Name}.g.cs", code.ToString());
    }

    // The filter of one type of groups.
    public static void WriteOfGroups(CodeWriter code, TypeNames names, EquatableArray<FilterFieldModel> fields) =>
        WriteDerived(code, names, fields, $"GroupFilter<{names.Model}>");

    // The filter of one type of indicators, which have a type of values.
    public static void WriteOfIndicators(CodeWriter code, TypeNames names, EquatableArray<FilterFieldModel> fields, string value) =>
        WriteDerived(code, names, fields, $"IndicatorFilter<{names.Model}, {value}>");

    private static void WriteDerived(CodeWriter code, TypeNames names, EquatableArray<FilterFieldModel> fields, string commonFilter)
    {
        var header = $"""
            /// <summary>{Sentences.ProvidesFilters(names.Plural)}</summary>
            public class {names.Stem}Filter : {commonFilter}
            """;
        if (fields.Count == 0)
        {
            code.Member(header + ";");
            return;
        }

        code.Open(header);
        WriteFields(code, fields, names.Model);
        code.Close();
    }

    private static void WriteFields(CodeWriter code, EquatableArray<FilterFieldModel> fields, string model)
    {
        foreach (var field in fields)
        {
            code.Member($"""
                /// <summary>{Sentences.FiltersBy(field.Summary)}</summary>
                public {Virtual(field)}{FieldType(field, model)} {field.Member} => new({Arguments(field)});
                """);
        }
    }

    // A filter whose values have a type at run time only gives them their normal form.
    private static string Virtual(FilterFieldModel field) => field.IsValue ? "virtual " : "";

    private static string FieldType(FilterFieldModel field, string model) =>
        field.ValueType is null ? $"{field.FieldClass}<{model}>" : $"{field.FieldClass}<{model}, {field.ValueType}>";

    private static string Arguments(FilterFieldModel field) =>
        field.Format is null ? CSharp.Literal(field.Name) : CSharp.Literals(field.Name, field.Format);
}
