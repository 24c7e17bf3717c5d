using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Emission;

// Writes the client of a type that exists on one instance only, in the assembly of whoever uses that instance.
internal static class CustomTypeEmitter
{
    public static EmittedFile Emit(CustomTypeModel type, string @namespace)
    {
        var (names, model) = (type.Names, type.Names.Model);
        var code = CustomFile.Begin(@namespace);
        ValueEmitter.Write(code, type.Value, names);
        WriteOptions(code, type);
        WriteView(code, type);
        WriteCreate(code, type);
        FilterEmitter.WriteDerived(code, names, default, "IndicatorFilter");
        IndicatorClientEmitter.WriteHandle(code, names, type.Value, "CustomIndicatorUpdate");
        IndicatorClientEmitter.WriteCollection(
            code,
            "DeletionTrackingIndicatorCollection",
            names,
            type.Value,
            $"All {names.Plural}.",
            $"{model}Create",
            $", static item => new {model}(item), static create => create.ToRequest()");
        WriteExtensions(code, names, type.Value.Name);
        return new EmittedFile($"Custom.{model}.g.cs", code.ToString());
    }

    private static void WriteOptions(CodeWriter code, CustomTypeModel type)
    {
        foreach (var key in type.Value.Keys.Where(key => key.Options.Count > 0))
        {
            code.Open($"""
                /// <summary>What can be selected as {CSharp.Doc(key.Name)} of a {CSharp.Doc(type.Names.Name)}; others are not refused here.</summary>
                public static class {type.OptionsOf(key)}
                """);
            foreach (var option in key.Options)
            {
                code.Member($"""
                    /// <summary>{CSharp.Doc(option.Value)}</summary>
                    public const string {option.Member} = {CSharp.Literal(option.Value)};
                    """);
            }

            code.Close();
        }
    }

    private static void WriteView(CodeWriter code, CustomTypeModel type)
    {
        code.Open($"""
            /// <summary>An indicator of the type {CSharp.Doc(type.Names.Name)}.</summary>
            public sealed class {type.Names.Model} : CustomIndicator
            """);
        code.Member($$"""
            /// <summary>Shows an indicator as one of this type.</summary>
            /// <param name="source">The indicator.</param>
            public {{type.Names.Model}}(CustomIndicator source)
                : base(source)
            {
            }
            """);
        foreach (var key in type.Value.Keys)
        {
            code.Member($"""
                {Docs(key)}
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
            /// <summary>What a new indicator of the type {CSharp.Doc(type.Names.Name)} is made from.</summary>
            public sealed class {create} : IIndicatorCreate
            """);
        foreach (var key in type.Value.Keys)
        {
            code.Member($$"""
                {{Docs(key)}}
                /// <exception cref="global::System.ArgumentException">It is no such value; the message says why.</exception>
                public required string {{key.Member}} { get; init => field = NormalForm.{{key.NormalForm}}.Normalize(value, "{{create}}.{{key.Member}}"); }
                """);
        }

        code.Member($$"""
            /// <summary>How bad the indicator is, 0 to 5.</summary>
            /// <exception cref="global::System.ArgumentOutOfRangeException">It is outside 0 to 5.</exception>
            public decimal? Rating { get; init => field = Check.Range(value, 0, 5, "{{create}}.Rating"); }

            /// <summary>How sure that is, 0 to 100.</summary>
            /// <exception cref="global::System.ArgumentOutOfRangeException">It is outside 0 to 100.</exception>
            public int? Confidence { get; init => field = Check.Range(value, 0, 100, "{{create}}.Confidence"); }

            /// <summary>Whether the indicator is active.</summary>
            public bool? Active { get; init; }

            /// <summary>Whether the platform must leave <see cref="Active"/> as it is.</summary>
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

    private static void WriteExtensions(CodeWriter code, TypeNames names, string value) => code.Member($$"""
        /// <summary>Adds the type {{CSharp.Doc(names.Name)}} to the indicators of the library.</summary>
        public static class {{names.Model}}Extensions
        {
            extension(IndicatorType)
            {
                /// <summary><c>{{CSharp.Doc(names.Name)}}</c>.</summary>
                public static IndicatorType {{names.Model}} => new({{CSharp.Literal(names.Name)}});
            }

            extension(Indicators indicators)
            {
                /// <summary>All {{CSharp.Doc(names.Plural)}}.</summary>
                public {{names.Stem}}Collection {{names.Property}} => new(indicators);
            }

            extension(IndicatorQueries listings)
            {
                /// <summary>The {{CSharp.Doc(names.Plural)}} among them.</summary>
                public ResourceList<{{names.Model}}, {{names.Stem}}Filter> {{names.Property}} => new(listings, {{names.Stem}}Collection.ResourceType, new {{names.Stem}}Filter());
            }

            extension(ReadOnlyIndicatorAssociations linked)
            {
                /// <summary>The {{CSharp.Doc(names.Plural)}} among them.</summary>
                public ReadOnlyAssociations<{{names.Model}}, {{value}}> {{names.Property}} => linked.OfResourceType<{{names.Model}}, {{value}}>({{names.Stem}}Collection.ResourceType);
            }

            extension(IndicatorAssociations links)
            {
                /// <summary>The {{CSharp.Doc(names.Plural)}} among them.</summary>
                public Associations<{{names.Model}}, {{value}}> {{names.Property}} => links.OfResourceType<{{names.Model}}, {{value}}>({{names.Stem}}Collection.ResourceType);
            }

            extension(FileActions links)
            {
                /// <summary>The {{CSharp.Doc(names.Plural)}} among them.</summary>
                public FileActionIndicators<{{names.Model}}, {{value}}> {{names.Property}} => links.OfResourceType<{{names.Model}}, {{value}}>({{names.Stem}}Collection.ResourceType);
            }
        }
        """);

    private static string Docs(KeyModel key)
    {
        var summary = $"/// <summary>{CSharp.Doc(key.Summary)}</summary>";
        return key.Remarks.Length == 0 ? summary : $"{summary}\n/// <remarks>{CSharp.Doc(key.Remarks)}</remarks>";
    }
}
