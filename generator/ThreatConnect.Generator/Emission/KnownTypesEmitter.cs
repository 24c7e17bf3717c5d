using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Emission;

// Writes the table of the types of the document, for objects whose type is known at run time only.
internal static class KnownTypesEmitter
{
    public static EmittedFile Emit(KnownTypesModel types)
    {
        var code = new CodeWriter(Namespaces.Library, Namespaces.Resources, Namespaces.Values).Open("""
            // The types of the API document, by their names in responses.
            internal static class KnownTypes
            """);
        WriteTable(code, "Groups", types.Groups);
        WriteTable(code, "Indicators", types.Indicators);
        WriteAnyKey(code, types.Indicators);
        WriteResourceTypes(code, types.Indicators);
        WriteDetection(code, types.Indicators);
        code.Close();
        return new EmittedFile("KnownTypes.g.cs", code.ToString());
    }

    private static void WriteAnyKey(CodeWriter code, EquatableArray<KnownTypeModel> types)
    {
        var names = types.Where(type => type.AnyKey).Select(type => CSharp.Literal(type.Name)).ToList();
        var test = names.Count == 0 ? "false" : $"name is {string.Join(" or ", names)}";
        code.Member($"""
            // Whether an indicator of the type is addressed by any one of its values, and not by all of them together.
            public static bool IsAddressedByAnyValue(string name) => {test};
            """);
    }

    private static void WriteResourceTypes(CodeWriter code, EquatableArray<KnownTypeModel> types)
    {
        var arms = types.Select(type => $"    {CSharp.Literal(type.Name)} => {type.Stem}Collection.ResourceType,\n");
        code.Member($$"""
            // The resource type of indicators, or null if the type is not in the document.
            public static ResourceType? IndicatorResourceType(string name) => name switch
            {
            {{string.Concat(arms)}}    _ => null,
            };
            """);
    }

    private static void WriteDetection(CodeWriter code, EquatableArray<KnownTypeModel> types)
    {
        var rows = types
            .Where(type => type.Detection is not null)
            .OrderBy(type => type.Detection)
            .Select(type => $"    new({CSharp.Literal(type.Name)}, {FormsOf(type)}),\n");
        code.Member($$"""
            // The indicator types that the form of a text tells, in the order in which they are tried.
            public static DetectableType[] Detectable { get; } =
            [
            {{string.Concat(rows)}}];
            """);
    }

    private static string FormsOf(KnownTypeModel type) => string.Join(", ", type.Forms.Select(form => $"NormalForm.{form}"));

    private static void WriteTable(CodeWriter code, string property, EquatableArray<KnownTypeModel> types)
    {
        var rows = types.Select(type => $"    new({CSharp.Literals(type.Name, type.Branch, type.Entity)}),\n");
        code.Member($$"""
            public static KnownTypeTable {{property}} { get; } = new(
            [
            {{string.Concat(rows)}}]);
            """);
    }
}
