using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Emission;

// Writes what an indicator type adds to the library.
internal static class IndicatorTypeEmitter
{
    public static EmittedFile Emit(IndicatorTypeModel type)
    {
        var (names, model) = (type.Names, type.Names.Model);
        var code = new CodeWriter(Namespaces.Library, Namespaces.Resources, Namespaces.Values);
        ValueEmitter.Write(code, type.Value, names);
        FilterEmitter.WriteDerived(code, names, type.Filters, "IndicatorFilter");
        IndicatorClientEmitter.WriteHandle(code, names, type.Value, type.Update);
        IndicatorClientEmitter.WriteCollection(code, type.HasDeleted ? "DeletionTrackingIndicatorCollection" : "IndicatorCollection", names, type.Value, type.Summary, type.Create, conversions: "");
        code.Member($$"""
            public partial class Indicators
            {
                /// <summary>{{CSharp.Doc(type.Summary)}}</summary>
                public override {{names.Stem}}Collection {{names.Property}} => new(this);
            }
            """);
        code.Member($$"""
            public partial class IndicatorQueries
            {
                /// <summary>The {{CSharp.Doc(names.Plural)}} among them.</summary>
                public virtual ResourceList<{{model}}, {{names.Stem}}Filter> {{names.Property}} => new(this, {{names.Stem}}Collection.ResourceType, new {{names.Stem}}Filter());
            }
            """);
        code.Member($$"""
            public partial class ReadOnlyIndicatorAssociations
            {
                /// <summary>The {{CSharp.Doc(names.Plural)}} among them.</summary>
                public virtual ReadOnlyAssociations<{{model}}, {{type.Value.Name}}> {{names.Property}} => OfResourceType<{{model}}, {{type.Value.Name}}>({{names.Stem}}Collection.ResourceType);
            }
            """);
        code.Member($$"""
            public partial class IndicatorAssociations
            {
                /// <summary>The {{CSharp.Doc(names.Plural)}} among them.</summary>
                public override Associations<{{model}}, {{type.Value.Name}}> {{names.Property}} => OfResourceType<{{model}}, {{type.Value.Name}}>({{names.Stem}}Collection.ResourceType);
            }
            """);
        code.Member($$"""
            public partial class FileActions
            {
                /// <summary>The {{CSharp.Doc(names.Plural)}} among them.</summary>
                public virtual FileActionIndicators<{{model}}, {{type.Value.Name}}> {{names.Property}} => OfResourceType<{{model}}, {{type.Value.Name}}>({{names.Stem}}Collection.ResourceType);
            }
            """);
        code.Open($"public partial class {type.Create} : IIndicatorCreate").Member(IndicatorClientEmitter.CreateMembers(names, type.Value)).Close();
        return new EmittedFile($"Indicators.{model}.g.cs", code.ToString());
    }
}
