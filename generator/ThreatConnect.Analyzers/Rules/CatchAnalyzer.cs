using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ThreatConnect.Analyzers.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>Reports catch clauses around calls of the client for exceptions that the client does not throw (TCA026).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CatchAnalyzer : LibraryAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.Catch);

    private protected override void Register(CompilationStartAnalysisContext context, Library library) =>
        context.RegisterOperationAction(operation => Check(operation, library), OperationKind.CatchClause);

    private static void Check(OperationAnalysisContext context, Library library)
    {
        var clause = (ICatchClauseOperation)context.Operation;
        if (clause.Parent is ITryOperation attempt
            && clause.ExceptionType?.ToDisplayString() is "System.Net.Http.HttpRequestException" or "System.TimeoutException"
            && IsOfClientAlone(attempt.Body, library, context.Compilation.Assembly))
        {
            var location = clause.ExceptionDeclarationOrExpression?.Syntax.GetLocation() ?? clause.Syntax.GetLocation();
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Catch, location, clause.ExceptionType.Name));
        }
    }

    // Whether the client is called, and nothing else that might throw such an exception: a method of the program or another task.
    private static bool IsOfClientAlone(IBlockOperation body, Library library, IAssemblySymbol program)
    {
        var calls = body.Descendants().OfType<IInvocationOperation>().Select(call => call.TargetMethod).ToList();
        return calls.Any(method => library.Declares(method) && IsAwaited(method, library))
            && calls.All(method => library.Declares(method)
                || (!IsAwaited(method, library) && !SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, program))
                || method.Name is "ConfigureAwait" or "WithCancellation");
    }

    private static bool IsAwaited(IMethodSymbol method, Library library) =>
        DeferredTypes.Of(method.ReturnType) is not null || library.IsPageable(method.ReturnType);
}
