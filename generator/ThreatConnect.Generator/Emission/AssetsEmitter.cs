using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Emission;

// Writes the assets of adversaries or victims: a collection for each type of asset, and the member that leads to them.
internal static class AssetsEmitter
{
    public static EmittedFile Emit(AssetsModel assets)
    {
        var code = new CodeWriter(Namespaces.Library, Namespaces.Resources, Namespaces.Values);
        WriteAssets(code, assets);
        code.Member($$"""
            public partial class {{assets.Owner}}
            {
                /// <summary>{{Sentences.Gets(assets.Summary)}}</summary>
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
            /// <summary>{Sentences.Represents(assets.Summary)}</summary>
            {Sentences.SeeAlso(assets.Documentation)}public class {assets.Name} : Assets<{assets.Model}>
            """);
        code.Member(Sentences.MockConstructor(assets.Name));
        code.Member($$"""
            /// <summary>{{Sentences.Constructor(assets.Name)}}</summary>
            /// <param name="owner">The object that has the assets.</param>
            public {{assets.Name}}({{assets.Owner}} owner)
                : base(owner, {{CSharp.Literal(assets.Entity)}})
            {
            }
            """);
        foreach (var type in assets.Types)
        {
            var types = $"<{type.Model}, {type.Create}, {type.Update}, {assets.Id}>";
            WriteProperty(code, type, $"AssetCollection{types}", $"OfResourceType{types}");
        }

        code.Close();
    }

    private static void WriteAssociations(CodeWriter code, AssetsModel assets, string associations)
    {
        code.Open($"public partial class {associations}");
        foreach (var type in assets.Types)
        {
            WriteProperty(code, type, $"Associations<{type.Model}, {assets.Id}>", "OfResourceType");
        }

        code.Close();
    }

    private static void WriteProperty(CodeWriter code, AssetTypeModel type, string propertyType, string method) => code.Member($$"""
        /// <summary>{{Sentences.Gets(type.Summary)}}</summary>
        public virtual {{propertyType}} {{type.Property}} =>
            {{method}}(new ResourceType<{{type.Model}}, {{type.Create}}>(
                {{CSharp.Literals(type.Name, type.Branch, type.Entity)}}, Json.ModelReader<{{type.Model}}>.Instance)
            {
                Keys = [new({{CSharp.Literal(type.Key)}}, NormalForm.Text)],
                SummaryMember = "name",
            });
        """);
}
