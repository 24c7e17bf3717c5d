using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Emission;

// Writes the associations of an instance between indicators, or what files do there.
internal static class AssociationTypesEmitter
{
    public static EmittedFile Emit(AssociationTypesModel types, string @namespace)
    {
        var @class = AssociationTypesModel.ClassOf(types.OfFiles);
        var summary = types.OfFiles
            ? "What files do on the instance, besides what the library has as <see cref=\"FileAction\"/>."
            : "The named associations between indicators that the instance added to those that the library has as <see cref=\"CustomAssociation\"/>.";
        var code = CustomFile.Begin(@namespace).Open($"""
            /// <summary>{summary}</summary>
            public static class {@class}
            """);
        foreach (var type in types.Types)
        {
            code.Member($$"""
                /// <summary>{{CSharp.Doc(type.Name)}}, in paths <c>{{CSharp.Doc(type.Branch)}}</c>.</summary>
                public static {{(types.OfFiles ? "FileAction" : "CustomAssociation")}} {{type.Member}} { get; } = new({{(types.OfFiles ? CSharp.Literal(type.Branch) : CSharp.Literals(type.Branch, type.Name))}});
                """);
        }

        code.Close();
        return new EmittedFile($"Custom.{@class}.g.cs", code.ToString());
    }
}
