using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Emission;

// Writes handle and collection of an indicator type, the same for types of the library and of an instance.
internal static class IndicatorClientEmitter
{
    public static void WriteHandle(CodeWriter code, TypeNames names, ValueModel value, string update) => code.Member($$"""
        /// <summary>One {{CSharp.Doc(names.Singular)}}, by its value.</summary>
        public partial class {{names.Stem}}Handle : IndicatorHandle<{{names.Model}}, {{update}}>
        {
            /// <summary>Makes a handle that does nothing, for a fake in a test.</summary>
            protected {{names.Stem}}Handle()
            {
            }

            /// <summary>Makes a handle; nothing is sent yet.</summary>
            /// <param name="indicators">The indicators that it is one of.</param>
            /// <param name="value">Its value.</param>
            public {{names.Stem}}Handle(Indicators indicators, {{value.Name}} value)
                : base(indicators, {{names.Stem}}Collection.ResourceType, value.ToString())
            {
            }
        }
        """);

    // code: where to write.
    // baseClass: what it derives from, which says what the platform offers.
    // names: what the type is called.
    // value: what it is addressed by.
    // summary: what the collection holds.
    // create: the C# type of a request that creates one.
    // conversions: further arguments of the kind, each with a comma before it.
    public static void WriteCollection(CodeWriter code, string baseClass, TypeNames names, ValueModel value, string summary, string create, string conversions)
    {
        var model = names.Model;
        var keys = string.Join(", ", value.Keys.Select(key => $"new({CSharp.Literal(key.Name)}, NormalForm.{key.NormalForm})"));
        code.Open($"""
            /// <summary>{CSharp.Doc(summary)}</summary>
            public class {names.Stem}Collection : {baseClass}<{model}, {create}, {names.Stem}Filter>
            """);
        code.Member($$"""
            /// <summary>Makes a collection that does nothing, for a fake in a test.</summary>
            protected {{names.Stem}}Collection()
            {
            }

            /// <summary>Makes the collection; nothing is sent yet.</summary>
            /// <param name="indicators">The indicators that it is a part of.</param>
            public {{names.Stem}}Collection(Indicators indicators)
                : base(indicators, ResourceType, new {{names.Stem}}Filter())
            {
            }

            /// <summary>The type as paths and answers name it.</summary>
            public static ResourceType<{{model}}, {{create}}> ResourceType { get; } = new({{CSharp.Literals(names.Name, names.Branch, names.Entity)}}{{conversions}})
            {
                Keys = [{{keys}}],
            };

            /// <summary>One of them, by its value.</summary>
            /// <param name="value">The value.</param>
            public virtual {{names.Stem}}Handle this[{{value.Name}} value] => new(Indicators, value);
            """);
        if (value.Keys.Count > 1 && !value.AnyKey)
        {
            code.Member($"""
                /// <summary>One of them, by the values that together address it.</summary>
                {ValueEmitter.ParameterDocs(value)}/// <exception cref="global::System.ArgumentException">One of them is no such value; the message says which and why.</exception>
                public virtual {names.Stem}Handle this[{ValueEmitter.Parameters(value)}] => this[new {value.Name}({ValueEmitter.Arguments(value)})];
                """);
        }

        code.Close();
    }

    // What a request that creates one says about itself.
    public static string CreateMembers(TypeNames names, ValueModel value) => $"""
        /// <inheritdoc/>
        ResourceType IIndicatorCreate.ResourceType => {names.Stem}Collection.ResourceType;

        /// <inheritdoc/>
        string IIndicatorCreate.Summary => IndicatorSummary.{(value.AnyKey ? "JoinGiven" : "Join")}({string.Join(", ", value.Keys.Select(key => key.Member))});
        """;
}
