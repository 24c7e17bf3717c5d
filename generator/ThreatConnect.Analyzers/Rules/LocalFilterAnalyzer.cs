using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ThreatConnect.Analyzers.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>Reports conditions on all items of a list that the server can evaluate in a filter (TCA006).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LocalFilterAnalyzer : LibraryAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.LocalFilter);

    private protected override void Register(CompilationStartAnalysisContext context, Library library) =>
        context.RegisterOperationAction(operation => Check(operation, library), OperationKind.Invocation);

    private static void Check(OperationAnalysisContext context, Library library)
    {
        var where = (IInvocationOperation)context.Operation;
        if (where.TargetMethod is not { Name: "Where", IsExtensionMethod: true }
            || where.TargetMethod.ContainingNamespace.ToDisplayString() != "System.Linq"
            || where.Arguments.Length != 2)
        {
            return;
        }

        if (List(where.Arguments[0].Value, library) is { } list
            && Lambda(where.Arguments[1].Value) is { } lambda
            && lambda.Body.Operations.FirstOrDefault() is IReturnOperation { ReturnedValue: { } test }
            && ServerFilter.Find(list, lambda.Symbol.Parameters[0]) is { } filter
            && filter.ConditionFor(test) is { } condition)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.LocalFilter, test.Syntax.GetLocation(), filter.Method, condition));
        }
    }

    private static IAnonymousFunctionOperation? Lambda(IOperation value) => value switch
    {
        IDelegateCreationOperation creation => creation.Target as IAnonymousFunctionOperation,
        IConversionOperation conversion => Lambda(conversion.Operand),
        _ => null,
    };

    private static IInvocationOperation? List(IOperation value, Library library) => value switch
    {
        IConversionOperation conversion => List(conversion.Operand, library),
        IInvocationOperation call when library.IsPageable(call.Type) && library.Declares(call.TargetMethod) => call,
        ILocalReferenceOperation local => List(Initial(local), library),
        _ => null,
    };

    private static IInvocationOperation? List(IVariableInitializerOperation? initial, Library library) =>
        initial is null ? null : List(initial.Value, library);

    private static IVariableInitializerOperation? Initial(ILocalReferenceOperation local) =>
        local.Local.DeclaringSyntaxReferences.FirstOrDefault() is { } declaration
            ? (local.SemanticModel?.GetOperation(declaration.GetSyntax()) as IVariableDeclaratorOperation)?.Initializer
            : null;
}
