using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Emission;

// Writes the assets of one sort of objects: a collection for each kind, and the member that leads to them.
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
        if (assets.Links is not null)
        {
            WriteLinks(code, assets, assets.Links);
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
        foreach (var kind in assets.Kinds)
        {
            var types = $"<{kind.Model}, {kind.Create}, {kind.Update}, {assets.Id}>";
            code.Member($"""
                /// <summary>{CSharp.Doc(kind.Summary)}</summary>
                public virtual AssetCollection{types} {kind.Property} => OfResourceType{types}({NewKind(kind)});
                """);
        }

        code.Close();
    }

    private static void WriteLinks(CodeWriter code, AssetsModel assets, string links)
    {
        code.Open($"public partial class {links}");
        foreach (var kind in assets.Kinds)
        {
            code.Member($"""
                /// <summary>{CSharp.Doc(kind.Summary)}</summary>
                public virtual Associations<{kind.Model}, {assets.Id}> {kind.Property} => OfResourceType({NewKind(kind)});
                """);
        }

        code.Close();
    }

    private static string NewKind(AssetKindModel kind) =>
        $"new ResourceType<{kind.Model}, {kind.Create}>({CSharp.Literals(kind.Name, kind.Branch, kind.Entity)}) "
        + $"{{ Keys = [new({CSharp.Literal(kind.Key)}, NormalForm.Text)], SummaryMember = \"name\" }}";
}
