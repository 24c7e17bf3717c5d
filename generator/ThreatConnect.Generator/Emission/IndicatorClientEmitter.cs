using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Emission;

// Writes the handle and the collection of an indicator type of the library.
internal static class IndicatorClientEmitter
{
    public static void WriteHandle(CodeWriter code, TypeNames names, ValueModel value, string update)
    {
        var handle = names.Stem + "Handle";
        code.Open($"""
            /// <summary>Represents {CSharp.Doc(Wording.WithArticle(names.Singular))} that is addressed by its value.</summary>
            {Sentences.SeeAlso(names.Documentation)}public partial class {handle} : IndicatorHandle<{names.Model}, {update}>
            """);
        code.Member(Sentences.MockConstructor(handle));
        code.Member($$"""
            /// <summary>{{Sentences.Constructor(handle)}}</summary>
            /// <param name="indicators">The indicators of the owner.</param>
            /// <param name="value">The value of the {{CSharp.Doc(names.Singular)}}.</param>
            public {{handle}}(Indicators indicators, {{value.Name}} value)
                : base(indicators, {{names.Stem}}Collection.ResourceType, value.ToString())
            {
            }
            """);
        code.Close();
    }

    // The base class decides what the platform offers.
    public static void WriteCollection(
        CodeWriter code, string baseClass, TypeNames names, ValueModel value, string summary, string create)
    {
        var collection = names.Stem + "Collection";
        var resourceType = $"ResourceType<{names.Model}, {create}>";
        var keys = string.Join(", ", value.Keys.Select(key => $"new({CSharp.Literal(key.Name)}, NormalForm.{key.NormalForm})"));
        var wireNames = CSharp.Literals(names.Name, names.Branch, names.Entity);
        var singular = CSharp.Doc(names.Singular);
        code.Open($"""
            /// <summary>{Sentences.Represents(summary)}</summary>
            {Sentences.SeeAlso(names.Documentation)}public class {collection} : {baseClass}<{names.Model}, {create}, {names.Stem}Filter>
            """);
        code.Member(Sentences.MockConstructor(collection));
        code.Member($$"""
            /// <summary>{{Sentences.Constructor(collection)}}</summary>
            /// <param name="indicators">The indicators of the owner.</param>
            public {{collection}}(Indicators indicators)
                : base(indicators, ResourceType, new {{names.Stem}}Filter())
            {
            }

            /// <summary>Gets the resource type, with its names in paths and responses.</summary>
            public static {{resourceType}} ResourceType { get; } =
                new({{wireNames}}, Json.ModelReader<{{names.Model}}>.Instance)
                {
                    Keys = [{{keys}}],
                };

            /// <summary>Gets the {{singular}} with the specified value. No request is sent.</summary>
            /// <param name="value">The value.</param>
            public virtual {{names.Stem}}Handle this[{{value.Name}} value] => new(Indicators, value);
            """);
        if (value.Keys.Count > 1 && !value.AnyKey)
        {
            var parameterDocs = ValueEmitter.ParameterDocs(value.Keys);
            code.Member($"""
                /// <summary>Gets the {singular} with the specified values. No request is sent.</summary>
                {parameterDocs}/// <exception cref="global::System.ArgumentException">{ValueEmitter.OneIsInvalid}</exception>
                public virtual {names.Stem}Handle this[{ValueEmitter.Parameters(value.Keys)}] =>
                    this[new {value.Name}({ValueEmitter.Arguments(value.Keys)})];
                """);
        }

        code.Close();
    }

    // The members by which a request to create an indicator names its type and its value.
    public static string CreateMembers(TypeNames names, ValueModel value)
    {
        var keys = string.Join(", ", value.Keys.Select(key => key.Member));
        return $"""
            ResourceType IIndicatorCreate.ResourceType => {names.Stem}Collection.ResourceType;

            string IIndicatorCreate.Summary => IndicatorSummary.{(value.AnyKey ? "JoinGiven" : "Join")}({keys});
            """;
    }
}
