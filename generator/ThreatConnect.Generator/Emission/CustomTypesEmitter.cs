using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Emission;

// Writes the types of one instance, in the assembly of a user of that instance. The compiler binds this file again at each edit of the
// user's code, so it has what differs by type and nothing else: bodies are in the generic base classes of the library.
internal static class CustomTypesEmitter
{
    // The class of all extension members: one, because the compiler makes several types for each of its blocks.
    public const string Extensions = "IndicatorTypeExtensions";

    public static EmittedFile Emit(CustomTypesModel types, string @namespace)
    {
        var code = CustomFile.Begin(@namespace);
        foreach (var type in types.Types)
        {
            WriteOptions(code, type);
            WriteModel(code, type);
            WriteValue(code, type);
            WriteCreate(code, type);
            FilterEmitter.WriteOfIndicators(code, type.Names, default, $"{type.Names.Stem}Value");
            WriteCollection(code, type);
        }

        CustomTypeExtensionsEmitter.Write(code, types.Types);
        return new EmittedFile("Custom.IndicatorTypes.g.cs", code.ToString());
    }

    // The class of the collection of a type, and the arguments that create one for an owner.
    public static (string Class, string Arguments) CollectionOf(CustomTypeModel type) => HasCollection(type)
        ? ($"{type.Names.Stem}Collection", "indicators")
        : (BaseCollection(type), $"indicators, {type.Names.Stem}Create.ResourceType");

    private static void WriteOptions(CodeWriter code, CustomTypeModel type)
    {
        foreach (var key in type.Keys.Where(key => key.Options.Count > 0))
        {
            var (label, name) = (CSharp.Doc(key.Name), CSharp.Doc(type.Names.Name));
            code.Open($"""
                /// <summary>Provides the values to select as {label} of the type {name}. Other values are sent as they are.</summary>
                public static class {type.OptionsOf(key)}
                """);
            foreach (var option in key.Options)
            {
                code.Member($"""
                    /// <summary>The value {CSharp.Doc(option.Value)}.</summary>
                    public const string {option.Member} = {CSharp.Literal(option.Value)};
                    """);
            }

            code.Close();
        }
    }

    private static void WriteModel(CodeWriter code, CustomTypeModel type)
    {
        var model = type.Names.Model;
        code.Open($"""
            /// <summary>Represents an indicator of the type {CSharp.Doc(type.Names.Name)}.</summary>
            /// <param name="source">The indicator with the values under the labels of the type.</param>
            public sealed class {model}(CustomIndicator source) : CustomIndicator(source)
            """);
        foreach (var key in type.Keys)
        {
            code.Member($"""
                {Docs(key, "Gets")}
                public string? {key.Member} => ValueOf({CSharp.Literal(key.Name)});
                """);
        }

        code.Close();
    }

    private static void WriteValue(CodeWriter code, CustomTypeModel type)
    {
        var (stem, value) = (type.Names.Stem, type.Names.Stem + "Value");
        var arguments = ValueEmitter.Arguments(type.Keys);
        code.Open($"""
            /// <summary>Represents the value of an {CSharp.Doc(type.Names.Singular)}, as the platform writes it.</summary>
            {ValueEmitter.ParameterDocs(type.Keys)}/// <exception cref="global::System.ArgumentException">A value is empty.</exception>
            public sealed class {value}({ValueEmitter.Parameters(type.Keys)})
                : CustomTypeValue<{value}>({stem}Create.ResourceType, {arguments})
            """);
        foreach (var (key, index) in Indexed(type.Keys))
        {
            code.Member($"""
                {Docs(key, "Gets")}
                public string {key.Member} => ValueOf({index});
                """);
        }

        if (type.Keys.Count == 1)
        {
            ValueEmitter.WriteConversion(code, value, arguments);
        }

        code.Close();
    }

    private static void WriteCreate(CodeWriter code, CustomTypeModel type)
    {
        var (names, create) = (type.Names, type.Names.Stem + "Create");
        var arguments = $"{CSharp.Literals(names.Name, names.Branch, names.Entity)}, NormalForm.{type.NormalForm}";
        var labels = CSharp.Literals([.. type.Keys.Select(key => key.Name)]);
        code.Open($"""
            /// <summary>Represents a request to create an {CSharp.Doc(names.Singular)}.</summary>
            public sealed class {create}() : CustomTypeCreate(ResourceType)
            """);
        code.Member($$"""
            /// <summary>Gets the resource type, with its names in paths and responses.</summary>
            public static ResourceType<{{names.Model}}, {{create}}> ResourceType { get; } =
                CustomResourceType.Create<{{names.Model}}, {{create}}>({{arguments}}, static source => new(source), {{labels}});
            """);
        foreach (var (key, index) in Indexed(type.Keys))
        {
            code.Member($$"""
                {{Docs(key, "Gets or sets")}}
                /// <exception cref="global::System.ArgumentException">The value is not valid; the message says why.</exception>
                public required string {{key.Member}} { get => ValueOf({{index}}); init => SetValue({{index}}, value); }
                """);
        }

        code.Close();
    }

    // Several values are addressed by an indexer of their own, whose parameters have the names of the labels.
    private static void WriteCollection(CodeWriter code, CustomTypeModel type)
    {
        if (!HasCollection(type))
        {
            return;
        }

        var (names, collection) = (type.Names, type.Names.Stem + "Collection");
        code.Open($"""
            /// <summary>Represents the {CSharp.Doc(names.Plural)}.</summary>
            public class {collection} : {BaseCollection(type)}
            """);
        code.Member(Sentences.MockConstructor(collection));
        code.Member($$"""
            /// <summary>{{Sentences.Constructor(collection)}}</summary>
            /// <param name="indicators">The indicators of the owner.</param>
            public {{collection}}(Indicators indicators)
                : base(indicators, {{names.Stem}}Create.ResourceType)
            {
            }

            /// <summary>Gets the {{CSharp.Doc(names.Singular)}} with the specified values. No request is sent.</summary>
            {{ValueEmitter.ParameterDocs(type.Keys)}}/// <exception cref="global::System.ArgumentException">A value is empty.</exception>
            public virtual IndicatorHandle<{{names.Model}}, CustomIndicatorUpdate> this[{{ValueEmitter.Parameters(type.Keys)}}] =>
                this[new {{names.Stem}}Value({{ValueEmitter.Arguments(type.Keys)}})];
            """);
        code.Close();
    }

    private static bool HasCollection(CustomTypeModel type) => type.Keys.Count > 1;

    private static string BaseCollection(CustomTypeModel type)
    {
        var (model, stem) = (type.Names.Model, type.Names.Stem);
        return $"CustomTypeCollection<{model}, {stem}Create, {stem}Filter, {stem}Value>";
    }

    private static IEnumerable<(KeyModel Key, int Index)> Indexed(EquatableArray<KeyModel> keys) =>
        keys.Select((key, index) => (key, index));

    private static string Docs(KeyModel key, string verb)
    {
        var summary = $"/// <summary>{verb} {CSharp.Doc(Wording.LowerFirst(key.Summary))}</summary>";
        return key.Remarks.Length == 0 ? summary : $"{summary}\n/// <remarks>{CSharp.Doc(key.Remarks)}</remarks>";
    }
}
