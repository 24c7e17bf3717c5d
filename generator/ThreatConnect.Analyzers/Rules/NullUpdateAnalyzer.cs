using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ThreatConnect.Analyzers.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>Reports null as the new value of a member in an update, which is not sent (TCA017).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NullUpdateAnalyzer : LibraryAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.NullUpdate);

    private protected override void Register(CompilationStartAnalysisContext context, Library library) =>
        context.RegisterOperationAction(operation => Check(operation, library), OperationKind.SimpleAssignment);

    private static void Check(OperationAnalysisContext context, Library library)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: { } property }
            && library.IsUpdate(property.ContainingType)
            && IsNull(assignment.Value))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.NullUpdate, assignment.Syntax.GetLocation(), property.Name));
        }
    }

    // Null itself, and not one branch of a choice: there it leaves the member out on purpose.
    private static bool IsNull(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: null } } => true,
        IDefaultValueOperation { Type: { } type } =>
            type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T,
        IConversionOperation conversion => IsNull(conversion.Operand),
        IParenthesizedOperation parenthesized => IsNull(parenthesized.Operand),
        _ => false,
    };
}
