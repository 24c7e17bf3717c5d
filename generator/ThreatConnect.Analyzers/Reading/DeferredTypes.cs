using Microsoft.CodeAnalysis;

namespace ThreatConnect.Analyzers.Reading;

// Distinguishes sequences and tasks from other values.
internal static class DeferredTypes
{
    public static DeferredKind? Of(ITypeSymbol? type) => type switch
    {
        null => null,
        _ when IsSequence(type) || type.AllInterfaces.Any(IsSequence) => DeferredKind.Sequence,
        _ when IsTask(type) => DeferredKind.Task,
        _ => null,
    };

    // What each item of an IEnumerable<T> or of its like is, for a query that makes its items when it is enumerated.
    public static DeferredKind? OfItems(IOperation query) => query.Type is INamedTypeSymbol { TypeArguments: { Length: 1 } items }
        && (NamespaceOf(query.Type), query.Type.MetadataName) is
            ("System.Collections.Generic", "IEnumerable`1") or
            ("System.Linq", "IQueryable`1" or "ParallelQuery`1" or "IOrderedEnumerable`1")
            ? Of(items[0])
            : null;

    private static bool IsSequence(ITypeSymbol type) => (NamespaceOf(type), type.MetadataName) is
        ("System.Collections.Generic", "IAsyncEnumerable`1") or
        ("System.Runtime.CompilerServices", "ConfiguredCancelableAsyncEnumerable`1");

    private static bool IsTask(ITypeSymbol type) => (NamespaceOf(type), type.MetadataName) is
        ("System.Threading.Tasks", "Task" or "Task`1" or "ValueTask" or "ValueTask`1") or
        ("System.Runtime.CompilerServices", "ConfiguredTaskAwaitable" or "ConfiguredTaskAwaitable`1") or
        ("System.Runtime.CompilerServices", "ConfiguredValueTaskAwaitable" or "ConfiguredValueTaskAwaitable`1");

    private static string? NamespaceOf(ITypeSymbol type) => type.ContainingNamespace?.ToDisplayString();
}

// A value that does nothing until it is enumerated or awaited.
internal enum DeferredKind
{
    Sequence,
    Task,

    // Tasks that start when the query is enumerated.
    Query,
}
