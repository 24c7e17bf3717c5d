using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ThreatConnect.Analyzers.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>
/// Reports lists and queries that are not enumerated, so that no request is sent, and tasks that are not awaited (TCA004), and scopes that
/// are made and dropped (TCA011).
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnusedAnalyzer : LibraryAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.Unused, Descriptors.UnusedScope);

    private protected override void Register(CompilationStartAnalysisContext context, Library library) =>
        context.RegisterOperationAction(operation => Check(operation, library), OperationKind.ExpressionStatement);

    private static void Check(OperationAnalysisContext context, Library library)
    {
        var value = ((IExpressionStatementOperation)context.Operation).Operation;
        if (LibraryResults.Bare(value) is not IInvocationOperation call)
        {
            return;
        }

        var (location, name) = (call.Syntax.GetLocation(), call.TargetMethod.Name);
        if (LibraryResults.Deferred(value, library) is { } kind)
        {
            var (loss, remedy) = Losses.Of(kind);
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Unused, location, name, loss, remedy));
        }
        else if (LibraryResults.IsScope(value, library))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.UnusedScope, location, name));
        }
    }
}

// What is lost with a value that is not used, and what to write.
internal static class Losses
{
    public static (string Loss, string Remedy) Of(DeferredKind kind) => kind switch
    {
        DeferredKind.Sequence => ("so no request is sent", "write \"await foreach\" over it, or \"await\" its ToListAsync()"),
        DeferredKind.Query => ("so no request is sent", "write \"await Task.WhenAll(...)\" around it, or a loop with \"await\""),
        DeferredKind.Collection => ("so the errors of its tasks are lost", "write \"await Task.WhenAll(...)\" around it"),
        _ => ("so its errors are lost", "write \"await\" before it, or \"_ =\" if that is intended"),
    };
}
