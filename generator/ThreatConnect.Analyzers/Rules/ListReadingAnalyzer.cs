using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ThreatConnect.Analyzers.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>Says how to read a list where a program treats it as a collection or as a task (TCA022).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ListReadingAnalyzer : LibraryAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.ListReading);

    private protected override void Register(CompilationStartAnalysisContext context, Library library)
    {
        context.RegisterSyntaxNodeAction(node => CheckMember(node, library), SyntaxKind.SimpleMemberAccessExpression);
        context.RegisterSyntaxNodeAction(node => CheckAwait(node, library), SyntaxKind.AwaitExpression);
    }

    private static void CheckMember(SyntaxNodeAnalysisContext context, Library library)
    {
        var access = (MemberAccessExpressionSyntax)context.Node;
        var name = access.Name.Identifier.Text;
        if (Reader(name) is { } reader
            && library.IsPageable(context.SemanticModel.GetTypeInfo(access.Expression).Type)
            && context.SemanticModel.GetSymbolInfo(access).Symbol is null)
        {
            Report(context, access.Name, $"has no {name}", reader);
        }
    }

    private static void CheckAwait(SyntaxNodeAnalysisContext context, Library library)
    {
        var expression = ((AwaitExpressionSyntax)context.Node).Expression;
        if (library.IsPageable(context.SemanticModel.GetTypeInfo(expression).Type))
        {
            Report(context, expression, "is not a task", "ToListAsync");
        }
    }

    // The member that does with requests what the other one would do without.
    private static string? Reader(string member) => member switch
    {
        "Count" or "LongCount" or "Length" or "TryGetNonEnumeratedCount" => "CountAsync",
        "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Any" => "FirstOrDefaultAsync",
        "Result" or "Wait" or "GetAwaiter" or "ConfigureAwait" or "ToList" or "ToArray" or "ToHashSet" or "ToDictionary" or "ForEach"
            or "Last" or "OrderBy" or "Sum" or "Max" or "Min" => "ToListAsync",
        _ => null,
    };

    private static void Report(SyntaxNodeAnalysisContext context, SyntaxNode at, string reason, string reader) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.ListReading, at.GetLocation(), reason, reader));
}
