using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Emission;

/// <summary>Writes the table from a type's name to its part of a path, for objects whose type is known at run time only.</summary>
internal static class KnownTypesEmitter
{
    public static EmittedFile Emit(KnownTypesModel types)
    {
        var code = new CodeWriter(Namespaces.Library).Open("""
            /// <summary>The types that the API document knows, by the names that answers give them.</summary>
            internal static class KnownTypes
            """);
        WriteSwitch(code, "GroupBranch", "group", types.Groups);
        WriteSwitch(code, "IndicatorBranch", "indicator", types.Indicators);
        code.Close();
        return new EmittedFile("KnownTypes.g.cs", code.ToString());
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
