using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Emission;

// Writes the table from a type's name to its part of a path, for objects whose type is known at run time only.
internal static class KnownTypesEmitter
{
    public static EmittedFile Emit(KnownTypesModel types)
    {
        var code = new CodeWriter(Namespaces.Library, Namespaces.Resources).Open("""
            /// <summary>The types that the API document knows, by the names that answers give them.</summary>
            internal static class KnownTypes
            """);
        WriteSwitch(code, "GroupBranch", "group", types.Groups);
        WriteSwitch(code, "IndicatorBranch", "indicator", types.Indicators);
        WriteAnyKey(code, types.Indicators);
        WriteResourceTypes(code, types.Indicators);
        code.Close();
        return new EmittedFile("KnownTypes.g.cs", code.ToString());
    }

    private static void WriteAnyKey(CodeWriter code, EquatableArray<KnownTypeModel> types)
    {
        var names = types.Where(type => type.AnyKey).Select(type => CSharp.Literal(type.Name)).ToList();
        code.Member($"""
            /// <summary>Whether any one of its values addresses an indicator of a type, and not all of them together.</summary>
            public static bool IsAddressedByAnyValue(string name) => {(names.Count == 0 ? "false" : $"name is {string.Join(" or ", names)}")};
            """);
    }

    private static void WriteResourceTypes(CodeWriter code, EquatableArray<KnownTypeModel> types)
    {
        var arms = types.Select(type => $"    {CSharp.Literal(type.Name)} => {type.Stem}Collection.ResourceType,\n");
        code.Member($$"""
            /// <summary>How the indicators of a type are written, or null if the type is unknown.</summary>
            public static ResourceType? IndicatorResourceType(string name) => name switch
            {
            {{string.Concat(arms)}}    _ => null,
            };
            """);
    }

    private static void WriteSwitch(CodeWriter code, string method, string kind, EquatableArray<KnownTypeModel> types)
    {
        var arms = types.Select(type => $"    {CSharp.Literal(type.Name)} => {CSharp.Literal(type.Branch)},\n");
        code.Member($$"""
            /// <summary>The part of a path that stands for a type of {{kind}}, or null if the type is unknown.</summary>
            public static string? {{method}}(string name) => name switch
            {
            {{string.Concat(arms)}}    _ => null,
            };
            """);
    }
}
