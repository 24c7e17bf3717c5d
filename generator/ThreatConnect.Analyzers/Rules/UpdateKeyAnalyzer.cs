using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ThreatConnect.Analyzers.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>Says why an update cannot have the value that identifies an object (TCA023).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UpdateKeyAnalyzer : LibraryAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.KeyInUpdate);

    private protected override void Register(CompilationStartAnalysisContext context, Library library) =>
        context.RegisterSyntaxNodeAction(node => CheckAssignment(node, library), SyntaxKind.SimpleAssignmentExpression);

    // new AddressUpdate { Ip = ... }
    private static void CheckAssignment(SyntaxNodeAnalysisContext context, Library library)
    {
        if (context.Node is AssignmentExpressionSyntax
            {
                Left: IdentifierNameSyntax name,
                Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation },
            }
            && context.SemanticModel.GetSymbolInfo(name).Symbol is null
            && library.CreateOfUpdate(TypeOf(context, creation)) is { } create
            && !create.GetMembers(name.Identifier.Text).IsEmpty)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.KeyInUpdate, name.GetLocation(), name.Identifier.Text));
        }
    }

    private static ITypeSymbol? TypeOf(SyntaxNodeAnalysisContext context, ExpressionSyntax expression)
    {
        var info = context.SemanticModel.GetTypeInfo(expression);
        return info.Type ?? info.ConvertedType;
    }
}
