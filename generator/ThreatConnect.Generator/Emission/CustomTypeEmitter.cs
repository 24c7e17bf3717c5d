using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Emission;

// Writes the client of a type that exists on one instance only, in the assembly of a user of that instance.
internal static class CustomTypeEmitter
{
    public static EmittedFile Emit(CustomTypeModel type, string @namespace)
    {
        var (names, model) = (type.Names, type.Names.Model);
        var code = CustomFile.Begin(@namespace);
        ValueEmitter.Write(code, type.Value, names);
        WriteOptions(code, type);
        WriteModel(code, type);
        WriteCreate(code, type);
        FilterEmitter.WriteDerived(code, names, default, "IndicatorFilter");
        IndicatorClientEmitter.WriteHandle(code, names, type.Value, "CustomIndicatorUpdate");
        IndicatorClientEmitter.WriteCollection(
            code,
            "DeletionTrackingIndicatorCollection",
            names,
            type.Value,
            $"{names.Plural}.",
            $"{model}Create",
            $", static item => new {model}(item), static create => create.ToRequest()");
        WriteExtensions(code, names, type.Value.Name);
        return new EmittedFile($"Custom.{model}.g.cs", code.ToString());
    }

    private static void WriteOptions(CodeWriter code, CustomTypeModel type)
    {
        foreach (var key in type.Value.Keys.Where(key => key.Options.Count > 0))
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
        code.Open($"""
            /// <summary>Represents an indicator of the type {CSharp.Doc(type.Names.Name)}.</summary>
            public sealed class {type.Names.Model} : CustomIndicator
            """);
        code.Member($$"""
            /// <summary>Initializes a new instance of the <see cref="{{type.Names.Model}}"/> class from an indicator.</summary>
            /// <param name="source">The indicator.</param>
            public {{type.Names.Model}}(CustomIndicator source)
                : base(source)
            {
            }
            """);
        foreach (var key in type.Value.Keys)
        {
            code.Member($"""
                {Docs(key, "Gets")}
                public string? {key.Member} => ValueOf({CSharp.Literal(key.Name)});
                """);
        }

        code.Close();
    }

    private static void WriteCreate(CodeWriter code, CustomTypeModel type)
    {
        var create = type.Names.Model + "Create";
        var values = string.Join(", ", type.Value.Keys.Select(key => $"[{CSharp.Literal(key.Name)}] = {key.Member}"));
        code.Open($"""
            /// <summary>Represents a request to create an indicator of the type {CSharp.Doc(type.Names.Name)}.</summary>
            public sealed class {create} : IIndicatorCreate
            """);
        foreach (var key in type.Value.Keys)
        {
            var (member, form) = (key.Member, $"NormalForm.{key.NormalForm}");
            code.Member($$"""
                {{Docs(key, "Gets or sets")}}
                /// <exception cref="global::System.ArgumentException">The value is not valid; the message says why.</exception>
                public required string {{member}} { get; init => field = {{form}}.Normalize(value, "{{create}}.{{member}}"); }
                """);
        }

        code.Member($$"""
            /// <summary>Gets or sets the threat rating, 0 to 5.</summary>
            /// <exception cref="global::System.ArgumentOutOfRangeException">The value is less than 0 or greater than 5.</exception>
            public decimal? Rating { get; init => field = Check.Range(value, 0, 5, "{{create}}.Rating"); }

            /// <summary>Gets or sets the confidence in the rating, 0 to 100.</summary>
            /// <exception cref="global::System.ArgumentOutOfRangeException">The value is less than 0 or greater than 100.</exception>
            public int? Confidence { get; init => field = Check.Range(value, 0, 100, "{{create}}.Confidence"); }

            /// <summary>Gets or sets a value indicating whether the indicator is active.</summary>
            public bool? Active { get; init; }

            /// <summary>Gets or sets a value indicating whether the platform must leave <see cref="Active"/> unchanged.</summary>
            public bool? ActiveLocked { get; init; }

            internal CustomIndicatorCreate ToRequest() => new()
            {
                Rating = Rating,
                Confidence = Confidence,
                Active = Active,
                ActiveLocked = ActiveLocked,
                Values = { {{values}} },
            };
            """);
        code.Member(IndicatorClientEmitter.CreateMembers(type.Names, type.Value));
        code.Close();
    }

    private static void WriteExtensions(CodeWriter code, TypeNames names, string value)
    {
        var (model, property, plural) = (names.Model, names.Property, CSharp.Doc(names.Plural));
        var ofType = $"OfResourceType<{model}, {value}>({names.Stem}Collection.ResourceType)";
        code.Member($$"""
            /// <summary>Provides extension members for the indicator type {{CSharp.Doc(names.Name)}}.</summary>
            public static class {{model}}Extensions
            {
                extension(IndicatorType)
                {
                    /// <summary>Gets the indicator type <c>{{CSharp.Doc(names.Name)}}</c>.</summary>
                    public static IndicatorType {{model}} => new({{CSharp.Literal(names.Name)}});
                }

                extension(Indicators indicators)
                {
                    /// <summary>Gets the {{plural}}.</summary>
                    public {{names.Stem}}Collection {{property}} => new(indicators);
                }

                extension(IndicatorQueries queries)
                {
                    /// <summary>Gets the {{plural}}.</summary>
                    public ResourceList<{{model}}, {{names.Stem}}Filter> {{property}} =>
                        new(queries, {{names.Stem}}Collection.ResourceType, new {{names.Stem}}Filter());
                }

                extension(ReadOnlyIndicatorAssociations associations)
                {
                    /// <summary>Gets the associated {{plural}}.</summary>
                    public ReadOnlyAssociations<{{model}}, {{value}}> {{property}} =>
                        associations.{{ofType}};
                }

                extension(IndicatorAssociations associations)
                {
                    /// <summary>Gets the associated {{plural}}.</summary>
                    public Associations<{{model}}, {{value}}> {{property}} =>
                        associations.{{ofType}};
                }

                extension(FileActions actions)
                {
                    /// <summary>Gets the {{plural}} on which the file acts.</summary>
                    public FileActionIndicators<{{model}}, {{value}}> {{property}} =>
                        actions.{{ofType}};
                }
            }
            """);
    }

    private static string Docs(KeyModel key, string verb)
    {
        var summary = $"/// <summary>{verb} {CSharp.Doc(Wording.LowerFirst(key.Summary))}</summary>";
        return key.Remarks.Length == 0 ? summary : $"{summary}\n/// <remarks>{CSharp.Doc(key.Remarks)}</remarks>";
    }
}
