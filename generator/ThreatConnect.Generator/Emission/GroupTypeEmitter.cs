using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Emission;

// Writes what a group type adds to the library.
internal static class GroupTypeEmitter
{
    public static EmittedFile Emit(GroupTypeModel type)
    {
        var (names, model) = (type.Names, type.Names.Model);
        var code = new CodeWriter(Namespaces.Library, Namespaces.Resources, Namespaces.Values);
        FilterEmitter.WriteDerived(code, names, type.Filters, "GroupFilter");
        code.Member($$"""
            /// <summary>One {{CSharp.Doc(names.Singular)}}, by its id.</summary>
            public partial class {{names.Stem}}Handle : GroupHandle<{{model}}, {{type.Update}}>
            {
                /// <summary>Makes a handle that does nothing, for a fake in a test.</summary>
                protected {{names.Stem}}Handle()
                {
                }

                /// <summary>Makes a handle; nothing is sent yet.</summary>
                /// <param name="groups">The groups that it is one of.</param>
                /// <param name="id">Its id.</param>
                public {{names.Stem}}Handle(Groups groups, {{type.Id}} id)
                    : base(groups, {{names.Stem}}Collection.ResourceType, id.Value)
                {
                }
            }
            """);
        WriteFiles(code, type);
        code.Member($$"""
            /// <summary>{{CSharp.Doc(type.Summary)}}</summary>
            public class {{names.Stem}}Collection : GroupCollection<{{model}}, {{type.Create}}, {{names.Stem}}Filter>
            {
                /// <summary>Makes a collection that does nothing, for a fake in a test.</summary>
                protected {{names.Stem}}Collection()
                {
                }

                /// <summary>Makes the collection; nothing is sent yet.</summary>
                /// <param name="groups">The groups that it is a part of.</param>
                public {{names.Stem}}Collection(Groups groups)
                    : base(groups, ResourceType, new {{names.Stem}}Filter())
                {
                }

                /// <summary>The type as paths and answers name it.</summary>
                public static ResourceType<{{model}}, {{type.Create}}> ResourceType { get; } = new({{CSharp.Literals(names.Name, names.Branch, names.Entity)}});

                /// <summary>One of them, by its id.</summary>
                /// <param name="id">The id.</param>
                public virtual {{names.Stem}}Handle this[{{type.Id}} id] => new(Groups, id);
            }
            """);
        code.Member($$"""
            public partial class Groups
            {
                /// <summary>{{CSharp.Doc(type.Summary)}}</summary>
                public override {{names.Stem}}Collection {{names.Property}} => new(this);
            }
            """);
        code.Member($$"""
            public partial class GroupQueries
            {
                /// <summary>The {{CSharp.Doc(names.Plural)}} among them.</summary>
                public virtual ResourceList<{{model}}, {{names.Stem}}Filter> {{names.Property}} => new(this, {{names.Stem}}Collection.ResourceType, new {{names.Stem}}Filter());
            }
            """);
        code.Member($$"""
            public partial class ReadOnlyGroupAssociations
            {
                /// <summary>The {{CSharp.Doc(names.Plural)}} among them.</summary>
                public virtual ReadOnlyAssociations<{{model}}, {{type.Id}}> {{names.Property}} => OfResourceType<{{model}}, {{type.Id}}>({{names.Stem}}Collection.ResourceType);
            }
            """);
        code.Member($$"""
            public partial class GroupAssociations
            {
                /// <summary>The {{CSharp.Doc(names.Plural)}} among them.</summary>
                public override Associations<{{model}}, {{type.Id}}> {{names.Property}} => OfResourceType<{{model}}, {{type.Id}}>({{names.Stem}}Collection.ResourceType);
            }
            """);
        code.Member($$"""
            public partial class {{type.Create}} : IGroupCreate
            {
                /// <inheritdoc/>
                ResourceType IGroupCreate.ResourceType => {{names.Stem}}Collection.ResourceType;
            }
            """);
        return new EmittedFile($"Groups.{model}.g.cs", code.ToString());
    }

    private static void WriteFiles(CodeWriter code, GroupTypeModel type)
    {
        var names = type.Names;
        if (type.File is { } file)
        {
            var (content, from) = file == "replaceable" ? ("ReplaceableFile", "ReplaceableContent") : ("RemoteFile", "ReadableContent");
            WriteFile(code, names, $"The content of the {CSharp.Doc(names.Singular)}.", content, "File", from);
        }

        if (type.HasPdf)
        {
            WriteFile(code, names, $"The {CSharp.Doc(names.Singular)} as a PDF, which the platform makes.", "RemoteFile", "Pdf", "PdfContent");
        }
    }

    private static void WriteFile(CodeWriter code, TypeNames names, string summary, string content, string name, string from) => code.Member($$"""
        public partial class {{names.Stem}}Handle
        {
            /// <summary>{{summary}}</summary>
            public virtual {{content}} {{name}} => {{from}};
        }
        """);
}
