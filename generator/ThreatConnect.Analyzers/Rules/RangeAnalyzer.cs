using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ThreatConnect.Analyzers.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>Reports numbers that are out of range, such as ratings and page sizes, in requests, options and filters (TCA002).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RangeAnalyzer : LibraryAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.Range);

    private protected override void Register(CompilationStartAnalysisContext context, Library library)
    {
        context.RegisterOperationAction(operation => CheckAssignment(operation, library), OperationKind.SimpleAssignment);
        context.RegisterOperationAction(operation => CheckArgument(operation, library), OperationKind.Argument);
        context.RegisterOperationAction(operation => CheckComparison(operation, library), OperationKind.Binary);
    }

    private static void CheckAssignment(OperationAnalysisContext context, Library library)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: { } property })
        {
            Check(context, Ranges.Of(library, property), assignment.Value);
        }
    }

    private static void CheckArgument(OperationAnalysisContext context, Library library)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument.Parameter is { } parameter)
        {
            Check(context, Ranges.Of(library, parameter), argument.Value);
        }
    }

    // The API has no >= and <=. "At least 0" is written > -1 and "at most 5" < 6, so a comparison may be one step outside the range.
    private static void CheckComparison(OperationAnalysisContext context, Library library)
    {
        var comparison = (IBinaryOperation)context.Operation;
        if (comparison.LeftOperand is IPropertyReferenceOperation { Property: { } field })
        {
            Check(
                context,
                Ranges.OfField(library, field),
                comparison.RightOperand,
                below: comparison.OperatorKind == BinaryOperatorKind.GreaterThan ? 1 : 0,
                above: comparison.OperatorKind == BinaryOperatorKind.LessThan ? 1 : 0);
        }
    }

    private static void Check(OperationAnalysisContext context, NumberRange? range, IOperation value, int below = 0, int above = 0)
    {
        if (range is null)
        {
            return;
        }

        foreach (var source in Constants.Sources(value))
        {
            if (Constants.Number(source) is { } number && !range.Contains(number, below, above))
            {
                var (location, text) = (source.Syntax.GetLocation(), source.Syntax.ToString());
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.Range, location, text, range.Name, range.ToString()));
            }
        }
    }
}
