using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ThreatConnect.Tests.Conventions;

/// <summary>A folder of a project's sources, as a layer: which types it declares, and which names it uses in code and not in comments.</summary>
internal sealed class SourceFolder
{
    private SourceFolder(string name, IEnumerable<string> files)
    {
        Name = name;
        List<SyntaxNode> parsed = [.. files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), new CSharpParseOptions(LanguageVersion.Preview)).GetRoot())];
        Declared = [.. parsed.SelectMany(file => file.DescendantNodes()).Select(NameOf).OfType<string>()];
        var members = parsed.SelectMany(file => file.DescendantNodes()).Select(MemberOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Used = [.. parsed.SelectMany(file => file.DescendantNodes()).OfType<SimpleNameSyntax>().Where(name => SyntaxFacts.IsInTypeOnlyContext(name) || (IsFree(name) && !members.Contains(name.Identifier.Text))).Select(name => name.Identifier.Text)];
        Usings = [.. parsed.SelectMany(file => file.DescendantNodes()).OfType<UsingDirectiveSyntax>().Select(line => line.Name?.ToString()).OfType<string>()];
    }

    /// <summary>The name of the folder below its project; empty for the project's own.</summary>
    public string Name { get; }

    public HashSet<string> Declared { get; }

    public HashSet<string> Used { get; }

    public HashSet<string> Usings { get; }

    /// <summary>The folders of a project, each with everything below it.</summary>
    public static IReadOnlyList<SourceFolder> Of(params string[] project)
    {
        var root = Repository.PathOf(project);
        return
        [
            .. Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories)
                .GroupBy(file => Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar) is [var folder, _, ..] ? folder : string.Empty)
                .Where(folder => folder.Key is not ("obj" or "bin"))
                .Select(folder => new SourceFolder(folder.Key, folder)),
        ];
    }

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
