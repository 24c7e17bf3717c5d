using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ThreatConnect.Tests.Conventions;

// A folder of the sources of a project, as a layer: the types that it declares, and the names that it uses in code.
internal sealed class SourceFolder
{
    private SourceFolder(string name, IEnumerable<string> files)
    {
        Name = name;
        List<SyntaxNode> nodes = [.. files.SelectMany(file => Parse(file).DescendantNodes())];
        Declared = [.. nodes.Select(NameOf).OfType<string>()];
        var members = nodes.Select(MemberOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Used =
        [
            .. nodes.OfType<SimpleNameSyntax>()
                .Where(name => SyntaxFacts.IsInTypeOnlyContext(name) || (IsFree(name) && !members.Contains(name.Identifier.Text)))
                .Select(name => name.Identifier.Text),
        ];
        Usings = [.. nodes.OfType<UsingDirectiveSyntax>().Select(line => line.Name?.ToString()).OfType<string>()];
    }

    // The name of the folder below its project; empty for the folder of the project itself.
    public string Name { get; }

    public HashSet<string> Declared { get; }

    public HashSet<string> Used { get; }

    public HashSet<string> Usings { get; }

    // The folders of a project, each with everything below it.
    public static IReadOnlyList<SourceFolder> Of(params string[] project)
    {
        var root = Repository.PathOf(project);
        return
        [
            .. Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories)
                .GroupBy(file => FolderOf(Path.GetRelativePath(root, file)))
                .Where(folder => folder.Key is not ("obj" or "bin"))
                .Select(folder => new SourceFolder(folder.Key, folder)),
        ];
    }

    private static string FolderOf(string path) => path.Split(Path.DirectorySeparatorChar) is [var folder, _, ..] ? folder : string.Empty;

    private static SyntaxNode Parse(string file) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(file), new CSharpParseOptions(LanguageVersion.Preview)).GetRoot();

    private static string? NameOf(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        DelegateDeclarationSyntax type => type.Identifier.Text,
        _ => null,
    };

    // A property may be called like a type of another folder.
    private static string? MemberOf(SyntaxNode node) => node switch
    {
        PropertyDeclarationSyntax property => property.Identifier.Text,
        ParameterSyntax parameter => parameter.Identifier.Text,
        MethodDeclarationSyntax method => method.Identifier.Text,
        EnumMemberDeclarationSyntax member => member.Identifier.Text,
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field => field.Identifier.Text,
        _ => null,
    };

    // What stands behind a dot is a member of something, and a name before a colon or an equals sign a parameter or a member.
    private static bool IsFree(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name != name,
        MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax => false,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Left != name,
        _ => true,
    };
}
