using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ThreatConnect.Analyzers.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>Reports includes that are combined by &amp;, which leaves none of them (TCA015).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IncludeAnalyzer : LibraryAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.Include);

    private protected override void Register(CompilationStartAnalysisContext context, Library library)
    {
        context.RegisterOperationAction(operation => CheckOperator(operation, library), OperationKind.Binary);
        context.RegisterOperationAction(operation => CheckAssignment(operation, library), OperationKind.CompoundAssignment);
    }

    private static void CheckOperator(OperationAnalysisContext context, Library library)
    {
        var both = (IBinaryOperation)context.Operation;
        if (both.OperatorKind == BinaryOperatorKind.And && library.NameOf(both.Type) == "Include" && !IsCompared(both))
        {
            Report(context, both.LeftOperand, both.RightOperand);
        }
    }

    private static void CheckAssignment(OperationAnalysisContext context, Library library)
    {
        var assignment = (ICompoundAssignmentOperation)context.Operation;
        if (assignment.OperatorKind == BinaryOperatorKind.And && library.NameOf(assignment.Type) == "Include")
        {
            Report(context, assignment.Target, assignment.Value);
        }
    }

    private static void Report(OperationAnalysisContext context, IOperation left, IOperation right)
    {
        if (!IsComplement(left) && !IsComplement(right))
        {
            context.ReportDiagnostic(
                Diagnostic.Create(Descriptors.Include, context.Operation.Syntax.GetLocation(), left.Syntax, right.Syntax));
        }
    }

    // include & ~Include.Tags leaves one out.
    private static bool IsComplement(IOperation operation) => operation switch
    {
        IConversionOperation conversion => IsComplement(conversion.Operand),
        IParenthesizedOperation parenthesized => IsComplement(parenthesized.Operand),
        IUnaryOperation unary => unary.OperatorKind == UnaryOperatorKind.BitwiseNegation,
        _ => false,
    };

    // (include & Include.Tags) != 0 asks for a flag.
    private static bool IsCompared(IOperation operation) => operation.Parent switch
    {
        IConversionOperation or IParenthesizedOperation => IsCompared(operation.Parent),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } => true,
        IIsPatternOperation => true,
        _ => false,
    };
}
