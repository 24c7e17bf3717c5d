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

    // What a collection of sequences or tasks is: a query that makes them when it is enumerated, or tasks that run.
    public static DeferredKind? OfItems(ITypeSymbol? collection) =>
        Of(collection.ItemType()) is null ? null : IsQuery(collection!) ? DeferredKind.Query : DeferredKind.Collection;

    private static bool IsQuery(ITypeSymbol type) => (NamespaceOf(type), type.MetadataName) is
        ("System.Collections.Generic", "IEnumerable`1") or
        ("System.Linq", "IQueryable`1" or "ParallelQuery`1" or "IOrderedEnumerable`1");

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

    // Tasks that were started.
    Collection,
}
