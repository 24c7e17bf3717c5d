using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ThreatConnect.Analyzers.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>Reports ratings outside 0 to 5 and confidences outside 0 to 100, in requests and in filters (TCA002).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RangeAnalyzer : LibraryAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.Range);

    private protected override void Register(CompilationStartAnalysisContext context, Library library)
    {
        context.RegisterOperationAction(operation => CheckAssignment(operation, library), OperationKind.SimpleAssignment);
        context.RegisterOperationAction(operation => CheckComparison(operation, library), OperationKind.Binary);
    }

    private static void CheckAssignment(OperationAnalysisContext context, Library library)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: { } property } && library.IsRequest(property.ContainingType))
        {
            Check(context, property.Name, assignment.Value, below: 0, above: 0);
        }
    }

    // The API has no >= and <=. "At least 0" is written > -1 and "at most 5" < 6, so a comparison may be one step outside the range.
    private static void CheckComparison(OperationAnalysisContext context, Library library)
    {
        var comparison = (IBinaryOperation)context.Operation;
        if (comparison.LeftOperand is IPropertyReferenceOperation { Property: { } field }
            && library.NameOf(field.ContainingType.OriginalDefinition) == "IndicatorFilter`2")
        {
            Check(
                context,
                field.Name,
                comparison.RightOperand,
                below: comparison.OperatorKind == BinaryOperatorKind.GreaterThan ? 1 : 0,
                above: comparison.OperatorKind == BinaryOperatorKind.LessThan ? 1 : 0);
        }
    }

    private static void Check(OperationAnalysisContext context, string member, IOperation value, int below, int above)
    {
        if (Highest(member) is not { } highest)
        {
            return;
        }

        foreach (var source in Constants.Sources(value))
        {
            if (Constants.Number(source) is { } number && (number < -below || number > highest + above))
            {
                var (location, text) = (source.Syntax.GetLocation(), source.Syntax.ToString());
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.Range, location, text, member.ToLowerInvariant(), highest));
            }
        }
    }

    private static int? Highest(string member) => member switch
    {
        "Rating" => 5,
        "Confidence" => 100,
        _ => null,
    };
}
