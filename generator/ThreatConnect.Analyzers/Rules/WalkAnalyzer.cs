using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ThreatConnect.Analyzers.Diagnostics;
using ThreatConnect.Analyzers.Reading;

namespace ThreatConnect.Analyzers.Rules;

/// <summary>
/// Reports calls that take items out of a list while the program enumerates it, so that the next page skips others (TCA010).
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WalkAnalyzer : LibraryAnalyzer
{
    private const string Delete = "DeleteAsync";
    private const string DeleteIfExists = "DeleteIfExistsAsync";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.Walk);

    private protected override void Register(CompilationStartAnalysisContext context, Library library)
    {
        context.RegisterOperationAction(operation => CheckLoop(operation, library), OperationKind.Loop);
        context.RegisterOperationAction(operation => CheckCall(operation, library), OperationKind.Invocation);
    }

    private static void CheckLoop(OperationAnalysisContext context, Library library)
    {
        if (context.Operation is IForEachLoopOperation loop)
        {
            Check(context, ListWalk.Of(loop, library), library);
        }
    }

    private static void CheckCall(OperationAnalysisContext context, Library library) =>
        Check(context, ListWalk.Of((IInvocationOperation)context.Operation, library), library);

    private static void Check(OperationAnalysisContext context, ListWalk? walk, Library library)
    {
        if (walk is null)
        {
            return;
        }

        var changes = new ListChange(walk, library);
        foreach (var call in walk.Body.DescendantsAndSelf().OfType<IInvocationOperation>())
        {
            var (method, change) = changes.Of(call) is { } own ? (call.TargetMethod.Name, own) : (Delete, DeletionIn(call, walk, library));
            if (change is not null && !EndsWalk(call, walk.Body))
            {
                var remedy = method is Delete or DeleteIfExists && DeletesAll(walk) ? ", or call DeleteAllAsync" : "";
                context.ReportDiagnostic(
                    Diagnostic.Create(Descriptors.Walk, call.Syntax.GetLocation(), call.TargetMethod.Name, change, remedy));
            }
        }
    }

    // What a method of the program does to the list when it deletes the item that it is given.
    private static string? DeletionIn(IInvocationOperation call, ListWalk walk, Library library)
    {
        if (library.Declares(call.TargetMethod) || walk.Into(call) is not { } inner)
        {
            return null;
        }

        var changes = new ListChange(inner, library);
        return inner.Body.Descendants()
            .OfType<IInvocationOperation>()
            .Where(static nested => nested.TargetMethod.Name is Delete or DeleteIfExists)
            .Select(changes.Of)
            .FirstOrDefault(static change => change is not null);
    }

    private static bool DeletesAll(ListWalk walk) =>
        walk.List?.Instance?.Type.WithBases().Any(static type => !type.GetMembers("DeleteAllAsync").IsEmpty) == true;

    // A loop that ends after the call asks for no further page.
    private static bool EndsWalk(IOperation call, IOperation body)
    {
        for (var statement = call; statement != body && statement.Parent is { } parent; statement = parent)
        {
            if (statement is IAnonymousFunctionOperation)
            {
                return false;
            }

            if (statement is IReturnOperation { IsImplicit: false })
            {
                return true;
            }

            if (parent is IBlockOperation block)
            {
                return Leaves(block.Operations.SkipWhile(operation => operation != statement).Skip(1).FirstOrDefault());
            }
        }

        return false;
    }

    private static bool Leaves(IOperation? next) => next is IBranchOperation { BranchKind: BranchKind.Break }
        or IReturnOperation { IsImplicit: false }
        or IThrowOperation
        or IExpressionStatementOperation { Operation: IThrowOperation };
}
