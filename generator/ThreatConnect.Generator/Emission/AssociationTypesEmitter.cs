using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Emission;

// Writes the association types between indicators, or the file actions, that an instance has of its own.
internal static class AssociationTypesEmitter
{
    public static EmittedFile Emit(AssociationTypesModel types, string @namespace)
    {
        var @class = AssociationTypesModel.ClassOf(types.AreFileActions);
        var summary = types.AreFileActions
            ? "Provides the file actions that the instance adds to those of <see cref=\"FileAction\"/>."
            : "Provides the associations between indicators that the instance adds to those of <see cref=\"CustomAssociation\"/>.";
        var code = CustomFile.Begin(@namespace).Open($"""
            /// <summary>{summary}</summary>
            public static class {@class}
            """);
        foreach (var type in types.Types)
        {
            var (propertyType, arguments) = types.AreFileActions
                ? ("FileAction", CSharp.Literal(type.Branch))
                : ("CustomAssociation", CSharp.Literals(type.Branch, type.Name));
            code.Member($$"""
                /// <summary>Gets {{CSharp.Doc(type.Name)}}, which paths name <c>{{CSharp.Doc(type.Branch)}}</c>.</summary>
                public static {{propertyType}} {{type.Member}} { get; } = new({{arguments}});
                """);
        }

        code.Close();
        return new EmittedFile($"Custom.{@class}.g.cs", code.ToString());
    }
}
