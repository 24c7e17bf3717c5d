using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ThreatConnect.Analyzers.Reading;

// Recognizes results of the library that do nothing by themselves.
internal static class LibraryResults
{
    // The kind of a list, a batch or a task of the library, or of tasks that LINQ would start, or null for any other value.
    public static DeferredKind? Deferred(IOperation value, Library library)
    {
        var bare = Bare(value);
        if (bare is not IInvocationOperation call || IsInExpressionTree(call))
        {
            return null;
        }

        return DeferredTypes.Of(call.Type) is { } kind
            ? IsOfLibrary(call, library) || Joins(call, library) ? kind : null
            : DeferredTypes.OfItems(call.Type) is { } items && StartsCalls(call, library) ? items : null;
    }

    // Whether the value is a scope, or a client for other requests, which changes neither the client nor the scope that it is made from.
    public static bool IsScope(IOperation value, Library library) =>
        Bare(value) is IInvocationOperation call
        && library.Declares(call.TargetMethod)
        && library.NameOf(call.Type) is "OwnerScope" or "MultiOwnerScope" or "ThreatConnectClient"
        && !IsInExpressionTree(call);

    public static bool IsFilter(IOperation value, Library library) =>
        value.Type.WithBases().Any(type => library.NameOf(type.OriginalDefinition) == "Filter`1");

    public static IOperation Bare(IOperation operation) => operation switch
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

    // Whether a lambda of a query, or of a query before it, calls the library.
    private static bool StartsCalls(IOperation? query, Library library) =>
        query is not null
        && Bare(query) is IInvocationOperation { TargetMethod.ContainingNamespace: var place } call
        && place.ToDisplayString() == "System.Linq"
        && (ListWalk.Lambdas(call).Any(lambda => Calls(lambda, library)) || StartsCalls(Receiver(call), library));

    // Whether a lambda has a call of the library that has to be awaited or enumerated.
    public static bool Calls(IAnonymousFunctionOperation lambda, Library library) => HasCall(lambda.Body, library);

    // Task.WhenAll and Task.WhenAny are about the tasks that they are given.
    private static bool Joins(IInvocationOperation call, Library library) =>
        call.TargetMethod is { Name: "WhenAll" or "WhenAny", ContainingType.Name: "Task" }
        && call.Arguments.Any(argument => HasCall(argument, library));

    private static bool HasCall(IOperation operation, Library library) => operation.Descendants()
        .OfType<IInvocationOperation>()
        .Any(call => library.Declares(call.TargetMethod) && DeferredTypes.Of(call.Type) is not null);

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
