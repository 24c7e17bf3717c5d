using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Emission;

// Writes the value, the filter, the handle and the collection of an indicator type, and the members of the library that lead to them.
internal static class IndicatorTypeEmitter
{
    public static EmittedFile Emit(IndicatorTypeModel type)
    {
        var names = type.Names;
        var baseClass = type.HasDeleted ? "DeletionTrackingIndicatorCollection" : "IndicatorCollection";
        var code = new CodeWriter(Namespaces.Library, Namespaces.Resources, Namespaces.Values);
        ValueEmitter.Write(code, type.Value, names);
        FilterEmitter.WriteOfIndicators(code, names, type.Filters, type.Value.Name);
        IndicatorClientEmitter.WriteHandle(code, names, type.Value, type.Update);
        IndicatorClientEmitter.WriteCollection(code, baseClass, names, type.Value, type.Summary, type.Create);
        WriteProperties(code, type);
        code.Open($"public partial class {type.Create} : IIndicatorCreate")
            .Member(IndicatorClientEmitter.CreateMembers(names, type.Value))
            .Close();
        code.Member($$"""
            public partial class {{names.Model}} : IIndicator
            {
                IndicatorType IIndicator.Type => new({{CSharp.Literal(names.Name)}});

                string IIndicator.Summary => {{Summary(type.Value)}};
            }
            """);
        return new EmittedFile($"Indicators.{names.Model}.g.cs", code.ToString());
    }

    // A key is a text or an open value; the response may lack those after the first.
    private static string Summary(ValueModel value) => value.Keys.Count == 1
        ? value.Keys[0].Member
        : $"IndicatorSummary.JoinGiven({string.Join(", ", value.Keys.Select(key => $"{key.Member}?.ToString()"))})";

    private static void WriteProperties(CodeWriter code, IndicatorTypeModel type)
    {
        var (names, model, value) = (type.Names, type.Names.Model, type.Value.Name);
        var plural = CSharp.Doc(names.Plural);
        code.Member($$"""
            public partial class Indicators
            {
                /// <summary>{{Sentences.Gets(type.Summary)}}</summary>
                public override {{names.Stem}}Collection {{names.Property}} => new(this);
            }
            """);
        code.Member($$"""
            public partial class IndicatorQueries
            {
                /// <summary>Gets the {{plural}}.</summary>
                public virtual ResourceList<{{model}}, {{names.Stem}}Filter> {{names.Property}} =>
                    new(this, {{names.Stem}}Collection.ResourceType, new {{names.Stem}}Filter());
            }
            """);
        code.Member($$"""
            public partial class ReadOnlyIndicatorAssociations
            {
                /// <summary>Gets the associated {{plural}}.</summary>
                public virtual ReadOnlyAssociations<{{model}}, {{value}}> {{names.Property}} =>
                    OfResourceType<{{model}}, {{value}}>({{names.Stem}}Collection.ResourceType);
            }
            """);
        code.Member($$"""
            public partial class IndicatorAssociations
            {
                /// <summary>Gets the associated {{plural}}.</summary>
                public override Associations<{{model}}, {{value}}> {{names.Property}} =>
                    OfResourceType<{{model}}, {{value}}>({{names.Stem}}Collection.ResourceType);
            }
            """);
        code.Member($$"""
            public partial class FileActions
            {
                /// <summary>Gets the {{plural}} on which the file acts.</summary>
                public virtual FileActionIndicators<{{model}}, {{value}}> {{names.Property}} =>
                    OfResourceType<{{model}}, {{value}}>({{names.Stem}}Collection.ResourceType);
            }
            """);
    }
}
