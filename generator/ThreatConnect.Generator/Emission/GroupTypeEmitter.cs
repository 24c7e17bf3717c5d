using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Emission;

/// <summary>Writes what a group type adds to the library.</summary>
internal static class GroupTypeEmitter
{
    public static EmittedFile Emit(GroupTypeModel type)
    {
        var (names, model) = (type.Names, type.Names.Model);
        var code = new CodeWriter(Namespaces.Library, Namespaces.Runtime);
        FilterEmitter.WriteDerived(code, names, type.Filters, "GroupFilter");
        code.Member($$"""
            /// <summary>One {{CSharp.Doc(names.Singular)}}, by its id.</summary>
            public partial class {{model}}Handle : GroupHandle<{{model}}, {{type.Update}}>
            {
                /// <summary>Makes a handle that does nothing, for a fake in a test.</summary>
                protected {{model}}Handle()
                {
                }

                /// <summary>Makes a handle; nothing is sent yet.</summary>
                /// <param name="groups">The groups that it is one of.</param>
                /// <param name="id">Its id.</param>
                public {{model}}Handle(Groups groups, {{type.Id}} id)
                    : base(groups, {{model}}Collection.Kind, id.Value)
                {
                }
            }
            """);
        WriteFiles(code, type);
        code.Member($$"""
            /// <summary>{{CSharp.Doc(type.Summary)}}</summary>
            public class {{model}}Collection : GroupCollection<{{model}}, {{type.Create}}, {{model}}Filter>
            {
                /// <summary>Makes a collection that does nothing, for a fake in a test.</summary>
                protected {{model}}Collection()
                {
                }

                /// <summary>Makes the collection; nothing is sent yet.</summary>
                /// <param name="groups">The groups that it is a part of.</param>
                public {{model}}Collection(Groups groups)
                    : base(groups, Kind, new {{model}}Filter())
                {
                }

                /// <summary>The type as paths and answers name it.</summary>
                public static ItemKind<{{model}}, {{type.Create}}> Kind { get; } = new({{CSharp.Literals(names.Name, names.Branch, names.Entity)}});

                /// <summary>One of them, by its id.</summary>
                /// <param name="id">The id.</param>
                public virtual {{model}}Handle this[{{type.Id}} id] => new(Groups, id);
            }
            """);
        code.Member($$"""
            public partial class Groups
            {
                /// <summary>{{CSharp.Doc(type.Summary)}}</summary>
                public override {{model}}Collection {{names.Property}} => new(this);
            }
            """);
        code.Member($$"""
            public partial class GroupListings
            {
                /// <summary>The {{CSharp.Doc(names.Plural)}} among them.</summary>
                public virtual Listing<{{model}}, {{model}}Filter> {{names.Property}} => new(this, {{model}}Collection.Kind, new {{model}}Filter());
            }
            """);
        code.Member($$"""
            public partial class LinkedGroups
            {
                /// <summary>The {{CSharp.Doc(names.Plural)}} among them.</summary>
                public virtual Linked<{{model}}, {{type.Id}}> {{names.Property}} => OfKind<{{model}}, {{type.Id}}>({{model}}Collection.Kind);
            }
            """);
        code.Member($$"""
            public partial class GroupLinks
            {
                /// <summary>The {{CSharp.Doc(names.Plural)}} among them.</summary>
                public override Links<{{model}}, {{type.Id}}> {{names.Property}} => OfKind<{{model}}, {{type.Id}}>({{model}}Collection.Kind);
            }
            """);
        code.Member($$"""
            public partial class {{type.Create}} : IGroupCreate
            {
                /// <inheritdoc/>
                ItemKind IGroupCreate.Kind => {{model}}Collection.Kind;
            }
            """);
        return new EmittedFile($"Groups.{model}.g.cs", code.ToString());
    }

    private static void WriteFiles(CodeWriter code, GroupTypeModel type)
    {
        var (names, model) = (type.Names, type.Names.Model);
        if (type.File is { } file)
        {
            var (content, from) = file == "replaceable" ? ("ReplaceableFile", "ReplaceableContent") : ("RemoteFile", "ReadableContent");
            WriteFile(code, model, $"The content of the {CSharp.Doc(names.Singular)}.", content, "File", from);
        }

        if (type.HasPdf)
        {
            WriteFile(code, model, $"The {CSharp.Doc(names.Singular)} as a PDF, which the platform makes.", "RemoteFile", "Pdf", "PdfContent");
        }
    }

    private static void WriteFile(CodeWriter code, string model, string summary, string content, string name, string from) => code.Member($$"""
        public partial class {{model}}Handle
        {
            /// <summary>{{summary}}</summary>
            public virtual {{content}} {{name}} => {{from}};
        }
        """);
}
