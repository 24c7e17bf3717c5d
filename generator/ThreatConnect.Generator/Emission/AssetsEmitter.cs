using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Emission;

// Writes the assets of one sort of objects: a collection for each type, and the member that leads to them.
internal static class AssetsEmitter
{
    public static EmittedFile Emit(AssetsModel assets)
    {
        var code = new CodeWriter(Namespaces.Library, Namespaces.Resources, Namespaces.Values);
        WriteAssets(code, assets);
        code.Member($$"""
            public partial class {{assets.Owner}}
            {
                /// <summary>{{CSharp.Doc(assets.Summary)}}</summary>
                public virtual {{assets.Name}} Assets => new(this);
            }
            """);
        if (assets.Associations is not null)
        {
            WriteAssociations(code, assets, assets.Associations);
        }

        return new EmittedFile($"Assets.{assets.Name}.g.cs", code.ToString());
    }

    private static void WriteAssets(CodeWriter code, AssetsModel assets)
    {
        code.Open($"""
            /// <summary>{CSharp.Doc(assets.Summary)}</summary>
            public class {assets.Name} : Assets<{assets.Model}>
            """);
        code.Member($$"""
            /// <summary>Makes one that does nothing, for a fake in a test.</summary>
            protected {{assets.Name}}()
            {
            }

            /// <summary>Makes one; nothing is sent yet.</summary>
            /// <param name="owner">What has the assets.</param>
            public {{assets.Name}}({{assets.Owner}} owner)
                : base(owner, {{CSharp.Literal(assets.Entity)}})
            {
            }
            """);
        foreach (var type in assets.Types)
        {
            var types = $"<{type.Model}, {type.Create}, {type.Update}, {assets.Id}>";
            code.Member($"""
                /// <summary>{CSharp.Doc(type.Summary)}</summary>
                public virtual AssetCollection{types} {type.Property} => OfResourceType{types}({NewType(type)});
                """);
        }

        code.Close();
    }

    private static void WriteAssociations(CodeWriter code, AssetsModel assets, string associations)
    {
        code.Open($"public partial class {associations}");
        foreach (var type in assets.Types)
        {
            code.Member($"""
                /// <summary>{CSharp.Doc(type.Summary)}</summary>
                public virtual Associations<{type.Model}, {assets.Id}> {type.Property} => OfResourceType({NewType(type)});
                """);
        }

        code.Close();
    }

    private static string NewType(AssetTypeModel type) =>
        $"new ResourceType<{type.Model}, {type.Create}>({CSharp.Literals(type.Name, type.Branch, type.Entity)}) "
        + $"{{ Keys = [new({CSharp.Literal(type.Key)}, NormalForm.Text)], SummaryMember = \"name\" }}";
}
