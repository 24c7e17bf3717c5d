using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ThreatConnect.Analyzers.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>Reports variables with a list, a batch, a task, a scope or a filter that nothing reads (TCA012).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnreadAnalyzer : LibraryAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.Unread);

    private protected override void Register(CompilationStartAnalysisContext context, Library library)
    {
        context.RegisterOperationAction(operation => CheckDeclaration(operation, library), OperationKind.VariableDeclarator);
        context.RegisterOperationAction(operation => CheckAssignment(operation, library), OperationKind.SimpleAssignment);
    }

    private static void CheckDeclaration(OperationAnalysisContext context, Library library)
    {
        var variable = (IVariableDeclaratorOperation)context.Operation;
        if (variable.GetVariableInitializer()?.Value is { } value)
        {
            Check(context, library, variable.Symbol, value);
        }
    }

    private static void CheckAssignment(OperationAnalysisContext context, Library library)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment is { Target: ILocalReferenceOperation target, Parent: IExpressionStatementOperation })
        {
            Check(context, library, target.Local, assignment.Value);
        }
    }

    private static void Check(OperationAnalysisContext context, Library library, ILocalSymbol variable, IOperation value)
    {
        if (Loss(value, library) is var (loss, remedy) && !variable.IsImplicitlyDeclared && !IsRead(variable, context.Operation))
        {
            context.ReportDiagnostic(
                Diagnostic.Create(Descriptors.Unread, value.Syntax.GetLocation(), variable.Name, loss, remedy));
        }
    }

    private static (string Loss, string Remedy)? Loss(IOperation value, Library library) => value switch
    {
        _ when LibraryResults.Deferred(value, library) is { } kind => Losses.Of(kind),
        _ when LibraryResults.IsScope(value, library) =>
            ("so every call goes without it", "call through the variable, since the object that it was made from stays as it is"),
        _ when LibraryResults.IsFilter(value, library) => ("so nothing is filtered by it", "give it to ListAsync"),
        _ => null,
    };

    // Names that begin with an underscore are those of values that are dropped on purpose.
    private static bool IsRead(ILocalSymbol variable, IOperation operation)
    {
        var root = operation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return variable.Name.StartsWith("_", StringComparison.Ordinal) || root.Descendants().Any(one => Reads(one, variable));
    }

    private static bool Reads(IOperation operation, ILocalSymbol variable) => operation switch
    {
        IUsingDeclarationOperation declaration =>
            declaration.DeclarationGroup.GetDeclaredVariables().Contains(variable, SymbolEqualityComparer.Default),
        IUsingOperation statement => statement.Locals.Contains(variable, SymbolEqualityComparer.Default),
        ILocalReferenceOperation reference when SymbolEqualityComparer.Default.Equals(reference.Local, variable) =>
            reference.Parent is not ISimpleAssignmentOperation { Parent: IExpressionStatementOperation } assignment
            || assignment.Target != reference,
        _ => false,
    };
}
