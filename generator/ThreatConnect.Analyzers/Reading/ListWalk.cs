using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ThreatConnect.Analyzers.Reading;

// A walk over a list that is read page by page while the walk goes on: a loop, or a call that runs a lambda for each item.
internal sealed class ListWalk
{
    private ListWalk(IInvocationOperation? list, ITypeSymbol item, IOperation body, IEnumerable<ISymbol> variables)
    {
        List = list;
        Item = item;
        Body = body;
        Items = ItemFlow.Trace(body, variables);
    }

    // The call that makes the list, or null where the program gets the list from elsewhere.
    public IInvocationOperation? List { get; }

    public ITypeSymbol Item { get; }

    // What runs while the list is read.
    public IOperation Body { get; }

    // The variables that hold an item, a page or what was made from them.
    public ItemFlow Items { get; }

    public static ListWalk? Of(IForEachLoopOperation loop, Library library) => Find(loop.Collection, library) is { } source
        ? new ListWalk(source.List, source.Item, loop.Body, loop.Locals)
        : null;

    // Select of LINQ, Parallel.ForEachAsync and others alike.
    public static ListWalk? Of(IInvocationOperation call, Library library)
    {
        if (library.Declares(call.TargetMethod) || Lambdas(call).FirstOrDefault() is not { } lambda)
        {
            return null;
        }

        var sources = call.Arguments.Select(argument => Find(argument.Value, library));
        return sources.FirstOrDefault(static found => found is not null) is { } source
            ? new ListWalk(source.List, source.Item, lambda.Body, lambda.Symbol.Parameters)
            : null;
    }

    // The method of the program that a call in the body gives an item to, as the body of the same walk; null for any other call.
    public ListWalk? Into(IInvocationOperation call)
    {
        var items = call.Arguments
            .Where(argument => argument.Parameter is not null && Items.Reaches(argument.Value))
            .Select(static argument => argument.Parameter!.OriginalDefinition)
            .ToList();
        return items.Count > 0 && BodyOf(call) is { } body ? new ListWalk(List, Item, body, items) : null;
    }

    public static IEnumerable<IAnonymousFunctionOperation> Lambdas(IInvocationOperation call) =>
        call.Arguments.SelectMany(static argument => Lambdas(argument.Value));

    private static IEnumerable<IAnonymousFunctionOperation> Lambdas(IOperation value) => value switch
    {
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } => [lambda],
        IConversionOperation conversion => Lambdas(conversion.Operand),
        IArrayCreationOperation { Initializer: { } items } => items.ElementValues.SelectMany(Lambdas),
        _ => [],
    };

    private static IOperation? BodyOf(IInvocationOperation call)
    {
        if (call.TargetMethod.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } method
            || call.SemanticModel is not { } model)
        {
            return null;
        }

        var own = method.SyntaxTree == model.SyntaxTree ? model : model.Compilation.GetSemanticModel(method.SyntaxTree);
        return own.GetOperation(method);
    }

    private static Source? Find(IOperation value, Library library) => value switch
    {
        IConversionOperation conversion => Find(conversion.Operand, library),
        IInvocationOperation call when Upstream(call, library) is { } upstream => Find(upstream, library),
        IInvocationOperation call when library.IsPageable(call.Type) && library.Declares(call.TargetMethod) =>
            IsWhole(call, library) ? null : new Source(call, ItemOf(call.Type!)),
        ILocalReferenceOperation local when Initial(local) is { } initial => Find(initial, library),
        { Type: { } type } when library.IsPageable(type) => new Source(null, ItemOf(type)),
        _ => null,
    };

    // What a call passes on item by item; OrderBy and its like read the whole list first.
    private static IOperation? Upstream(IInvocationOperation call, Library library)
    {
        var method = call.TargetMethod;
        if (call.Instance is { } instance)
        {
            return library.IsPageable(instance.Type) || method.Name is "ConfigureAwait" or "WithCancellation" ? instance : null;
        }

        var streams = method.IsExtensionMethod
            && (method.ContainingNamespace.ToDisplayString() == "System.Linq"
                || method.Name is "ConfigureAwait" or "WithCancellation" or "ToBlockingEnumerable")
            && !method.Name.StartsWith("Order", StringComparison.Ordinal)
            && !method.Name.StartsWith("Then", StringComparison.Ordinal)
            && method.Name is not ("Reverse" or "GroupBy");
        return streams ? call.Arguments[0].Value : null;
    }

    // The platform returns these lists as a whole, before the first item is seen.
    private static bool IsWhole(IInvocationOperation call, Library library) =>
        call.TargetMethod.Name == "ListAsync" && library.NameOf(call.TargetMethod.ContainingType) is "Playbooks" or "FileOccurrences";

    private static ITypeSymbol ItemOf(ITypeSymbol pageable) =>
        pageable.WithBases().OfType<INamedTypeSymbol>().First(static type => type.MetadataName == "Pageable`1").TypeArguments[0];

    public static IOperation? Initial(ILocalReferenceOperation local) =>
        local.Local.DeclaringSyntaxReferences.FirstOrDefault() is { } declaration
            ? (local.SemanticModel?.GetOperation(declaration.GetSyntax()) as IVariableDeclaratorOperation)?.Initializer?.Value
            : null;

    private sealed class Source(IInvocationOperation? list, ITypeSymbol item)
    {
        public IInvocationOperation? List { get; } = list;

        public ITypeSymbol Item { get; } = item;
    }
}
