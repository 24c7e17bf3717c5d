using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Emission;

/// <summary>Writes what an indicator type adds to the library.</summary>
internal static class IndicatorTypeEmitter
{
    public static EmittedFile Emit(IndicatorTypeModel type)
    {
        var (names, model) = (type.Names, type.Names.Model);
        var code = new CodeWriter(Namespaces.Library, Namespaces.Runtime);
        ValueEmitter.Write(code, type.Value, names);
        FilterEmitter.WriteDerived(code, names, type.Filters, "IndicatorFilter");
        IndicatorClientEmitter.WriteHandle(code, names, type.Value, type.Update);
        IndicatorClientEmitter.WriteCollection(code, type.HasDeleted ? "TrackedIndicatorCollection" : "IndicatorCollection", names, type.Value, type.Summary, type.Create, conversions: "");
        code.Member($$"""
            public partial class Indicators
            {
                /// <summary>{{CSharp.Doc(type.Summary)}}</summary>
                public override {{model}}Collection {{names.Property}} => new(this);
            }
            """);
        code.Member($$"""
            public partial class IndicatorListings
            {
                /// <summary>The {{CSharp.Doc(names.Plural)}} among them.</summary>
                public virtual Listing<{{model}}, {{model}}Filter> {{names.Property}} => new(this, {{model}}Collection.Kind, new {{model}}Filter());
            }
            """);
        code.Member($$"""
            public partial class LinkedIndicators
            {
                /// <summary>The {{CSharp.Doc(names.Plural)}} among them.</summary>
                public virtual Linked<{{model}}, {{type.Value.Name}}> {{names.Property}} => OfKind<{{model}}, {{type.Value.Name}}>({{model}}Collection.Kind);
            }
            """);
        code.Member($$"""
            public partial class IndicatorLinks
            {
                /// <summary>The {{CSharp.Doc(names.Plural)}} among them.</summary>
                public override Links<{{model}}, {{type.Value.Name}}> {{names.Property}} => OfKind<{{model}}, {{type.Value.Name}}>({{model}}Collection.Kind);
            }
            """);
        code.Member($$"""
            public partial class FileActionLinks
            {
                /// <summary>The {{CSharp.Doc(names.Plural)}} among them.</summary>
                public virtual FileActionTargets<{{model}}, {{type.Value.Name}}> {{names.Property}} => OfKind<{{model}}, {{type.Value.Name}}>({{model}}Collection.Kind);
            }
            """);
        return new EmittedFile($"Indicators.{model}.g.cs", code.ToString());
    }
}
