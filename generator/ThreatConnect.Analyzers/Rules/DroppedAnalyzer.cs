using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ThreatConnect.Analyzers.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>TCA004: lists that nobody reads, which therefore ask nothing, and tasks that nobody awaits.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DroppedAnalyzer : LibraryAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.Dropped);

    private protected override void Register(CompilationStartAnalysisContext context, Library library) =>
        context.RegisterOperationAction(one => See(one, library), OperationKind.ExpressionStatement);

    private static void See(OperationAnalysisContext context, Library library)
    {
        var dropped = Bare(((IExpressionStatementOperation)context.Operation).Operation);
        if (dropped is not IInvocationOperation invocation || DeferredTypes.Of(invocation.Type) is not { } promise || !IsOfLibrary(invocation, library) || IsInExpressionTree(invocation))
        {
            return;
        }

        var (loss, remedy) = promise == DeferredKind.Sequence
            ? ("and nothing is sent", "\"await foreach\" over it or \"await\" its ToListAsync()")
            : ("and its errors with it", "\"await\" before it, or \"_ =\" where that is meant");
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.Dropped, invocation.Syntax.GetLocation(), invocation.TargetMethod.Name, loss, remedy));
    }

    private static IOperation Bare(IOperation operation) => operation switch
    {
        IConditionalAccessOperation access => Bare(access.WhenNotNull),
        IConversionOperation conversion => Bare(conversion.Operand),
        _ => operation,
    };

    // Whoever wraps the promise, by LINQ or ConfigureAwait, has it from the library all the same.
    private static bool IsOfLibrary(IOperation? operation, Library library) => operation is not null && Bare(operation) is var promise
        && (library.IsPageable(promise.Type)
            || promise is IInvocationOperation invocation && (library.Declares(invocation.TargetMethod) || IsWrapper(invocation.TargetMethod) && IsOfLibrary(Receiver(invocation), library)));

    private static IOperation? Receiver(IInvocationOperation invocation) =>
        invocation.Instance ?? (invocation.TargetMethod.IsExtensionMethod ? invocation.Arguments[0].Value : null);

    private static bool IsWrapper(IMethodSymbol method) =>
        method.ContainingNamespace.ToDisplayString() == "System.Linq" || method.Name is "ConfigureAwait" or "WithCancellation" or "AsTask" or "WaitAsync";

    // What stands in an expression tree, as a mock's Verify has it, is read and not run.
    private static bool IsInExpressionTree(IOperation operation)
    {
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation { Parent: IConversionOperation })
            {
                return true;
            }
        }

        return false;
    }
}
