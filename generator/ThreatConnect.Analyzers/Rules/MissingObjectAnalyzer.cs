using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ThreatConnect.Analyzers.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>Reports tests of a response for an object that does not exist, since a call throws then (TCA027).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingObjectAnalyzer : LibraryAnalyzer
{
    private const int NotFound = 404;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.MissingObject);

    private protected override void Register(CompilationStartAnalysisContext context, Library library)
    {
        context.RegisterOperationAction(operation => CheckComparison(operation, library), OperationKind.Binary);
        context.RegisterOperationAction(operation => CheckPattern(operation, library), OperationKind.IsPattern);
    }

    private static void CheckComparison(OperationAnalysisContext context, Library library)
    {
        var comparison = (IBinaryOperation)context.Operation;
        if (comparison.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
        {
            Check(context, library, comparison.LeftOperand, comparison.RightOperand);
            Check(context, library, comparison.RightOperand, comparison.LeftOperand);
        }
    }

    private static void CheckPattern(OperationAnalysisContext context, Library library)
    {
        var match = (IIsPatternOperation)context.Operation;
        var pattern = match.Pattern is INegatedPatternOperation negated ? negated.Pattern : match.Pattern;
        if (pattern is IConstantPatternOperation constant)
        {
            Check(context, library, match.Value, constant.Value);
        }
    }

    private static void Check(OperationAnalysisContext context, Library library, IOperation tested, IOperation value)
    {
        var (member, constant) = (Bare(tested) as IPropertyReferenceOperation, Bare(value).ConstantValue);
        if (member is null || !constant.HasValue)
        {
            return;
        }

        var isNever = (library.NameOf(member.Property.ContainingType.OriginalDefinition), member.Property.Name, constant.Value) switch
        {
            ("Response`1", "Value", null) => true,
            ("Response", "StatusCode", NotFound) => true,
            _ => false,
        };
        if (isNever)
        {
            context.ReportDiagnostic(
                Diagnostic.Create(Descriptors.MissingObject, context.Operation.Syntax.GetLocation(), context.Operation.Syntax));
        }
    }

    private static IOperation Bare(IOperation operation) =>
        operation is IConversionOperation conversion ? Bare(conversion.Operand) : operation;
}
