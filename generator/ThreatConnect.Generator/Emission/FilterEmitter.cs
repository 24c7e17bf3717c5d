using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Emission;

// Writes filters: a property for each field that the platform can filter on.
internal static class FilterEmitter
{
    // The filter that all types of one kind have in common.
    public static EmittedFile EmitCommon(FilterModel filter)
    {
        var (typeParameter, typeParameterDoc) = filter.Model is null
            ? ("<T>", "/// <typeparam name=\"T\">The model that the filter is for.</typeparam>\n")
            : ("", "");
        var code = new CodeWriter(Namespaces.Library).Open($"""
            /// <summary>{CSharp.Doc(filter.Summary)}</summary>
            {typeParameterDoc}public class {filter.Name}{typeParameter}
            """);
        WriteFields(code, filter.Fields, filter.Model ?? "T");
        code.Close();
        return new EmittedFile($"{filter.Name}.g.cs", code.ToString());
    }

    // The filter of one type, over the one that all have in common.
    public static void WriteDerived(CodeWriter code, TypeNames names, EquatableArray<FilterFieldModel> fields, string commonFilter)
    {
        var header = $"""
            /// <summary>What {CSharp.Doc(names.Plural)} can be filtered by.</summary>
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
                /// <summary>{CSharp.Doc(field.Summary)}</summary>
                public {FieldType(field, model)} {field.Member} => new({Arguments(field)});
                """);
        }
    }

    private static string FieldType(FilterFieldModel field, string model) =>
        field.ValueType is null ? $"{field.FieldClass}<{model}>" : $"{field.FieldClass}<{model}, {field.ValueType}>";

    private static string Arguments(FilterFieldModel field) =>
        field.Format is null ? CSharp.Literal(field.Name) : CSharp.Literals(field.Name, field.Format);
}
