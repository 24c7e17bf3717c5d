using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ThreatConnect.Analyzers.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>Reports async lambdas that call the library and are given to ForEach and its like, which do not await them (TCA013).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AsyncVoidAnalyzer : LibraryAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.AsyncVoid);

    private protected override void Register(CompilationStartAnalysisContext context, Library library) =>
        context.RegisterOperationAction(operation => Check(operation, library), OperationKind.Invocation);

    private static void Check(OperationAnalysisContext context, Library library)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!RunsForEach(call.TargetMethod))
        {
            return;
        }

        foreach (var lambda in ListWalk.Lambdas(call).Where(lambda => lambda.Symbol is { IsAsync: true, ReturnsVoid: true }))
        {
            if (LibraryResults.Calls(lambda, library))
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.AsyncVoid, lambda.Syntax.GetLocation(), call.TargetMethod.Name));
            }
        }
    }

    private static bool RunsForEach(IMethodSymbol method) => method.Name is "ForEach" or "ForAll"
        || method is { Name: "For" or "Invoke", ContainingType.Name: "Parallel" };
}
