using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ThreatConnect.Analyzers.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>Reports lists that are not enumerated, so that no request is sent, and tasks that are not awaited (TCA004).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnusedAnalyzer : LibraryAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.Unused);

    private protected override void Register(CompilationStartAnalysisContext context, Library library) =>
        context.RegisterOperationAction(operation => Check(operation, library), OperationKind.ExpressionStatement);

    private static void Check(OperationAnalysisContext context, Library library)
    {
        var unused = Bare(((IExpressionStatementOperation)context.Operation).Operation);
        if (unused is not IInvocationOperation invocation
            || DeferredTypes.Of(invocation.Type) is not { } kind
            || !IsOfLibrary(invocation, library)
            || IsInExpressionTree(invocation))
        {
            return;
        }

        var (loss, remedy) = kind == DeferredKind.Sequence
            ? ("so no request is sent", "write \"await foreach\" over it, or \"await\" its ToListAsync()")
            : ("so its errors are lost", "write \"await\" before it, or \"_ =\" if that is intended");
        context.ReportDiagnostic(
            Diagnostic.Create(Descriptors.Unused, invocation.Syntax.GetLocation(), invocation.TargetMethod.Name, loss, remedy));
    }

    private static IOperation Bare(IOperation operation) => operation switch
    {
        IConditionalAccessOperation access => Bare(access.WhenNotNull),
        IConversionOperation conversion => Bare(conversion.Operand),
        _ => operation,
    };

    // A result that is wrapped, by LINQ or ConfigureAwait, still comes from the library.
    private static bool IsOfLibrary(IOperation? operation, Library library) => operation is not null && Bare(operation) switch
    {
        { Type: var type } when library.IsPageable(type) => true,
        IInvocationOperation { TargetMethod: var method } when library.Declares(method) => true,
        IInvocationOperation { TargetMethod: var method } call when IsWrapper(method) => IsOfLibrary(Receiver(call), library),
        _ => false,
    };

    private static IOperation? Receiver(IInvocationOperation invocation) =>
        invocation.Instance ?? (invocation.TargetMethod.IsExtensionMethod ? invocation.Arguments[0].Value : null);

    private static bool IsWrapper(IMethodSymbol method) =>
        method.ContainingNamespace.ToDisplayString() == "System.Linq"
        || method.Name is "ConfigureAwait" or "WithCancellation" or "AsTask" or "WaitAsync";

    // A call in an expression tree, as in Verify of a mock, is read and not run.
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
