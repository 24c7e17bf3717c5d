using Microsoft.CodeAnalysis;

namespace ThreatConnect.Analyzers.Reading;

// Tells sequences and tasks from values that are there at once.
internal static class DeferredTypes
{
    public static DeferredKind? Of(ITypeSymbol? type) => type switch
    {
        null => null,
        _ when IsSequence(type) || type.AllInterfaces.Any(IsSequence) => DeferredKind.Sequence,
        _ when IsTask(type) => DeferredKind.Task,
        _ => null,
    };

    private static bool IsSequence(ITypeSymbol type) => (type.MetadataName, type.ContainingNamespace?.ToDisplayString()) is
        ("IAsyncEnumerable`1", "System.Collections.Generic") or
        ("ConfiguredCancelableAsyncEnumerable`1", "System.Runtime.CompilerServices");

    private static bool IsTask(ITypeSymbol type) => (type.MetadataName, type.ContainingNamespace?.ToDisplayString()) is
        ("Task" or "Task`1" or "ValueTask" or "ValueTask`1", "System.Threading.Tasks") or
        ("ConfiguredTaskAwaitable" or "ConfiguredTaskAwaitable`1" or "ConfiguredValueTaskAwaitable" or "ConfiguredValueTaskAwaitable`1", "System.Runtime.CompilerServices");
}
