using ThreatConnect.Generator.Model;
using ThreatConnect.Generator.Text;

namespace ThreatConnect.Generator.Emission;

// Writes the filter, the handle and the collection of a group type, and the members of the library that lead to them.
internal static class GroupTypeEmitter
{
    public static EmittedFile Emit(GroupTypeModel type)
    {
        var code = new CodeWriter(Namespaces.Library, Namespaces.Resources, Namespaces.Values);
        FilterEmitter.WriteOfGroups(code, type.Names, type.Filters);
        WriteHandle(code, type);
        WriteFiles(code, type);
        WriteCollection(code, type);
        WriteProperties(code, type);
        code.Member($$"""
            public partial class {{type.Create}} : IGroupCreate
            {
                ResourceType IGroupCreate.ResourceType => {{type.Names.Stem}}Collection.ResourceType;
            }
            """);
        code.Member($$"""
            public partial class {{type.Names.Model}} : IGroup
            {
                GroupId IGroup.Id => new(Id.Value);

                GroupType IGroup.Type => new({{CSharp.Literal(type.Names.Name)}});
            }
            """);
        return new EmittedFile($"Groups.{type.Names.Model}.g.cs", code.ToString());
    }

    private static void WriteHandle(CodeWriter code, GroupTypeModel type)
    {
        var names = type.Names;
        var handle = names.Stem + "Handle";
        code.Open($"""
            /// <summary>Represents {CSharp.Doc(Wording.WithArticle(names.Singular))} that is addressed by its identifier.</summary>
            {Sentences.SeeAlso(names.Documentation)}public partial class {handle} : GroupHandle<{names.Model}, {type.Update}>
            """);
        code.Member(Sentences.MockConstructor(handle));
        code.Member($$"""
            /// <summary>{{Sentences.Constructor(handle)}}</summary>
            /// <param name="groups">The groups of the owner.</param>
            /// <param name="id">The identifier of the {{CSharp.Doc(names.Singular)}}.</param>
            public {{handle}}(Groups groups, {{type.Id}} id)
                : base(groups, {{names.Stem}}Collection.ResourceType, id.Value)
            {
            }
            """);
        code.Close();
    }

    private static void WriteFiles(CodeWriter code, GroupTypeModel type)
    {
        var singular = CSharp.Doc(type.Names.Singular);
        if (type.File is { } file)
        {
            var (content, from) = file == "replaceable" ? ("ReplaceableFile", "ReplaceableContent") : ("RemoteFile", "ReadableContent");
            WriteFile(code, type.Names, $"Gets the content of the {singular}.", content, "File", from);
        }

        if (type.HasPdf)
        {
            WriteFile(code, type.Names, $"Gets the {singular} as a PDF file from the platform.", "RemoteFile", "Pdf", "PdfContent");
        }
    }

    private static void WriteFile(CodeWriter code, TypeNames names, string summary, string content, string name, string from) =>
        code.Member($$"""
            public partial class {{names.Stem}}Handle
            {
                /// <summary>{{summary}}</summary>
                public virtual {{content}} {{name}} => {{from}};
            }
            """);

    private static void WriteCollection(CodeWriter code, GroupTypeModel type)
    {
        var names = type.Names;
        var collection = names.Stem + "Collection";
        var resourceType = $"ResourceType<{names.Model}, {type.Create}>";
        var seeAlso = Sentences.SeeAlso(names.Documentation);
        var baseClass = type.File == "replaceable" ? "FileGroupCollection" : "GroupCollection";
        code.Open($"""
            /// <summary>{Sentences.Represents(type.Summary)}</summary>
            {seeAlso}public class {collection} : {baseClass}<{names.Model}, {type.Create}, {names.Stem}Filter>
            """);
        code.Member(Sentences.MockConstructor(collection));
        code.Member($$"""
            /// <summary>{{Sentences.Constructor(collection)}}</summary>
            /// <param name="groups">The groups of the owner.</param>
            public {{collection}}(Groups groups)
                : base(groups, ResourceType, new {{names.Stem}}Filter())
            {
            }

            /// <summary>Gets the resource type, with its names in paths and responses.</summary>
            public static {{resourceType}} ResourceType { get; } =
                new({{CSharp.Literals(names.Name, names.Branch, names.Entity)}}, Json.ModelReader<{{names.Model}}>.Instance);

            /// <summary>Gets the {{CSharp.Doc(names.Singular)}} with the specified identifier. No request is sent.</summary>
            /// <param name="id">The identifier.</param>
            public virtual {{names.Stem}}Handle this[{{type.Id}} id] => new(Groups, id);
            """);
        code.Close();
    }

    private static void WriteProperties(CodeWriter code, GroupTypeModel type)
    {
        var (names, model) = (type.Names, type.Names.Model);
        var plural = CSharp.Doc(names.Plural);
        code.Member($$"""
            public partial class Groups
            {
                /// <summary>{{Sentences.Gets(type.Summary)}}</summary>
                public override {{names.Stem}}Collection {{names.Property}} => new(this);
            }
            """);
        code.Member($$"""
            public partial class GroupQueries
            {
                /// <summary>Gets the {{plural}}.</summary>
                public virtual ResourceList<{{model}}, {{names.Stem}}Filter> {{names.Property}} =>
                    new(this, {{names.Stem}}Collection.ResourceType, new {{names.Stem}}Filter());
            }
            """);
        code.Member($$"""
            public partial class ReadOnlyGroupAssociations
            {
                /// <summary>Gets the associated {{plural}}.</summary>
                public virtual ReadOnlyAssociations<{{model}}, {{type.Id}}> {{names.Property}} =>
                    OfResourceType<{{model}}, {{type.Id}}>({{names.Stem}}Collection.ResourceType);
            }
            """);
        code.Member($$"""
            public partial class GroupAssociations
            {
                /// <summary>Gets the associated {{plural}}.</summary>
                public override Associations<{{model}}, {{type.Id}}> {{names.Property}} =>
                    OfResourceType<{{model}}, {{type.Id}}>({{names.Stem}}Collection.ResourceType);
            }
            """);
    }
}
