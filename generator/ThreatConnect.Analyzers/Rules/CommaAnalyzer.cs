using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ThreatConnect.Analyzers.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>TCA003: values of filters that hold a comma, which ends a condition on the wire.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CommaAnalyzer : LibraryAnalyzer
{
    private const string TextField = "TextField`1";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.Comma);

    private protected override void Register(CompilationStartAnalysisContext context, Library library)
    {
        context.RegisterOperationAction(one => SeeComparison(one, library), OperationKind.Binary);
        context.RegisterOperationAction(one => SeeArgument(one, library), OperationKind.Argument);
    }

    private static void SeeComparison(OperationAnalysisContext context, Library library)
    {
        var comparison = (IBinaryOperation)context.Operation;
        if (library.NameOf(comparison.OperatorMethod?.ContainingType.OriginalDefinition) is (TextField or "EqualityField`2" or "NegatableField`2") and var field)
        {
            See(context, field, comparison.RightOperand);
        }
    }

    private static void SeeArgument(OperationAnalysisContext context, Library library)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (library.NameOf(argument.Parameter?.ContainingType.OriginalDefinition) is (TextField or "Term`1") and var place && argument.Parameter!.Name == "value")
        {
            See(context, place, argument.Value);
        }
    }

    private static void See(OperationAnalysisContext context, string place, IOperation value)
    {
        var remedy = place == TextField ? "filter by the part before it with StartsWith" : "leave the condition out and compare what arrives";
        foreach (var source in Constants.Sources(value).Where(static source => Constants.Pieces(source).Any(static piece => piece.Contains(','))))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Comma, source.Syntax.GetLocation(), remedy));
        }
    }
}
