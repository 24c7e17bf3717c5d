using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ThreatConnect.Tests.Conventions;

public sealed class DocumentationTests
{
    private static readonly string s_library = typeof(ThreatConnectClient).Assembly.Location;

    [Fact]
    public void Every_public_member_says_what_it_is()
    {
        var documented = XDocument.Load(Path.ChangeExtension(s_library, ".xml")).Descendants("member")
            .Where(member => member.Element("inheritdoc") is not null || member.Element("summary") is { } summary && !string.IsNullOrWhiteSpace(string.Concat(summary.DescendantNodes())))
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet(StringComparer.Ordinal);

        var members = PublicMembers().Select(member => member.GetDocumentationCommentId()!).ToList();

        members.Should().HaveCountGreaterThan(3000);
        members.Where(member => !documented.Contains(member)).Should().BeEmpty();
    }

    [Fact]
    public void The_documentation_has_public_members_only_in_the_customary_form() =>
        DocumentationFile.ShouldFollowTheRules(typeof(ThreatConnectClient).Assembly);

    private static IEnumerable<ISymbol> PublicMembers()
    {
        var reference = MetadataReference.CreateFromFile(s_library);
        var compilation = CSharpCompilation.Create("Documentation", references: [reference, MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
        var types = TypesOf(((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!).GlobalNamespace).Where(IsSeen);
        return types.SelectMany(type => type.GetMembers().Where(member => member is not INamedTypeSymbol && IsSeen(member) && IsWritten(member)).Prepend(type));
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member => TypesOf(member).Concat(member is INamedTypeSymbol type ? [type] : []));

    private static bool IsSeen(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal && (symbol.ContainingType is null || IsSeen(symbol.ContainingType));

    // Accessors belong to their properties; what the compiler adds to records, structs and enumerations nobody wrote, and nobody need write a constructor without parameters.
    private static bool IsWritten(ISymbol member) =>
        member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove }
        && member is not IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters: [] }
        && member is not IFieldSymbol { Name: "value__" }
        && !member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute");
}
