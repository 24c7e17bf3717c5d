using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Emission;

// Writes filters: a property for each field by which the platform can filter.
internal static class FilterEmitter
{
    // The filter of all types together, or of objects that have no types.
    public static EmittedFile EmitCommon(FilterModel filter)
    {
        var (typeParameter, typeParameterDoc) = filter.Model is null
            ? ("<T>", "/// <typeparam name=\"T\">The type of the items to filter.</typeparam>\n")
            : ("", "");
        var code = new CodeWriter(Namespaces.Library).Open($"""
            /// <summary>{Sentences.Provides(filter.Summary)}</summary>
            {typeParameterDoc}public class {filter.Name}{typeParameter}
            """);
        WriteFields(code, filter.Fields, filter.Model ?? "T");
        code.Close();
        return new EmittedFile($"{filter.Name}.g.cs", code.ToString());
    }

    // The filter of one type, which derives from the one of all types.
    public static void WriteDerived(CodeWriter code, TypeNames names, EquatableArray<FilterFieldModel> fields, string commonFilter)
    {
        var header = $"""
            /// <summary>{Sentences.ProvidesFilters(names.Plural)}</summary>
            public class {names.Stem}Filter : {commonFilter}<{names.Model}>
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
                public {FieldType(field, model)} {field.Member} => new({Arguments(field)});
                """);
        }
    }

    private static string FieldType(FilterFieldModel field, string model) =>
        field.ValueType is null ? $"{field.FieldClass}<{model}>" : $"{field.FieldClass}<{model}, {field.ValueType}>";

    private static string Arguments(FilterFieldModel field) =>
        field.Format is null ? CSharp.Literal(field.Name) : CSharp.Literals(field.Name, field.Format);
}
