using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ThreatConnect.Analyzers.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>Says how to reach a member of an object where a program looks for it on the response or the task (TCA029).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ResponseMemberAnalyzer : LibraryAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.ResponseMember);

    private protected override void Register(CompilationStartAnalysisContext context, Library library)
    {
        context.RegisterSyntaxNodeAction(node => CheckMember(node, library), SyntaxKind.SimpleMemberAccessExpression);
        context.RegisterSyntaxNodeAction(node => CheckConditional(node, library), SyntaxKind.ConditionalAccessExpression);
        context.RegisterSyntaxNodeAction(node => CheckPattern(node, library), SyntaxKind.Subpattern);
        context.RegisterSyntaxNodeAction(node => CheckLoop(node, library), SyntaxKind.ForEachStatement);
    }

    // response.Name
    private static void CheckMember(SyntaxNodeAnalysisContext context, Library library)
    {
        var access = (MemberAccessExpressionSyntax)context.Node;
        Check(context, library, access.Expression, access.Name, ".");
    }

    // response?.Name
    private static void CheckConditional(SyntaxNodeAnalysisContext context, Library library)
    {
        var access = (ConditionalAccessExpressionSyntax)context.Node;
        if (access.WhenNotNull.DescendantNodesAndSelf().OfType<MemberBindingExpressionSyntax>().FirstOrDefault() is { } member)
        {
            Check(context, library, access.Expression, member.Name, "?.");
        }
    }

    private static void Check(
        SyntaxNodeAnalysisContext context, Library library, ExpressionSyntax receiver, SimpleNameSyntax name, string dot)
    {
        var (model, member) = (context.SemanticModel, name.Identifier.Text);
        if (model.GetSymbolInfo(name).Symbol is null
            && model.GetSymbolInfo(name).CandidateSymbols.IsEmpty
            && library.ContentOf(model.GetTypeInfo(receiver).Type) is var (_, description, _)
            && PathTo(context, library, receiver, member) is { } path)
        {
            var shown = name.Parent?.Parent is InvocationExpressionSyntax ? $"{member}(...)" : member;
            Report(context, name, receiver, description, member, $"{path}{dot}{shown}");
        }
    }

    // The expression for the content that has the member, however many results it is inside of.
    private static string? PathTo(SyntaxNodeAnalysisContext context, Library library, ExpressionSyntax receiver, string member)
    {
        var path = receiver is AwaitExpressionSyntax ? $"({receiver})" : receiver.ToString();
        var type = context.SemanticModel.GetTypeInfo(receiver).Type;
        while (library.ContentOf(type) is var (content, _, unwrap))
        {
            (path, type) = (unwrap(path), content);
            var container = path.EndsWith(".Items", StringComparison.Ordinal)
                ? context.Compilation.GetTypeByMetadataName("System.Collections.Generic.IReadOnlyList`1")!.Construct(content)
                : content;
            var symbols = context.SemanticModel.LookupSymbols(
                receiver.SpanStart, container as INamespaceOrTypeSymbol, member, includeReducedExtensionMethods: true);
            if (!symbols.IsEmpty)
            {
                return path;
            }
        }

        return null;
    }

    // response is { Name: "x" }
    private static void CheckPattern(SyntaxNodeAnalysisContext context, Library library)
    {
        var subpattern = (SubpatternSyntax)context.Node;
        if (subpattern is { NameColon.Name: { } name, Parent.Parent: RecursivePatternSyntax { Type: null } pattern }
            && context.SemanticModel.GetSymbolInfo(name).Symbol is null
            && library.ContentOf(context.SemanticModel.GetTypeInfo(pattern).Type) is var (content, description, _)
            && content.WithBases().Any(type => !type.GetMembers(name.Identifier.Text).IsEmpty))
        {
            Report(context, name, "The value", description, name.Identifier.Text, $"Value.{name}:");
        }
    }

    // foreach (var tag in response)
    private static void CheckLoop(SyntaxNodeAnalysisContext context, Library library)
    {
        var loop = (ForEachStatementSyntax)context.Node;
        if (library.ContentOf(context.SemanticModel.GetTypeInfo(loop.Expression).Type) is var (_, description, _))
        {
            var remedy = PathTo(context, library, loop.Expression, "GetEnumerator")
                ?? "await foreach over a ListAsync() for several objects, or .Value for the one that this is";
            Report(context, loop.Expression, loop.Expression, description, "items", remedy);
        }
    }

    private static void Report(
        SyntaxNodeAnalysisContext context, SyntaxNode at, object receiver, string description, string member, string remedy) =>
        context.ReportDiagnostic(
            Diagnostic.Create(Descriptors.ResponseMember, at.GetLocation(), receiver, description, member, remedy));
}
