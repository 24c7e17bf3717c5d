using Microsoft.CodeAnalysis;

namespace ThreatConnect.Analyzers.Reading;

// The types of filters and of the lists that take them.
internal static class FilterTypes
{
    // The model that a filter applies to; null if the type is not a filter.
    public static ITypeSymbol? FilteredBy(this Library library, ITypeSymbol? type) => ArgumentOf(library, type, "Filter`1");

    // The model of the items of a list that takes a filter.
    public static ITypeSymbol? ItemOfList(this Library library, ITypeSymbol? type) => ArgumentOf(library, type, "ResourceList`2");

    public static bool IsField(this Library library, ITypeSymbol? type) =>
        library.NameOf(type?.OriginalDefinition) is { } name
        && (name.EndsWith("Field`1", StringComparison.Ordinal) || name.EndsWith("Field`2", StringComparison.Ordinal));

    // The model whose field this is; null if the type is not a field.
    public static ITypeSymbol? ItemOfField(this Library library, ITypeSymbol? type) =>
        library.IsField(type) ? ((INamedTypeSymbol)type!).TypeArguments[0] : null;

    private static ITypeSymbol? ArgumentOf(Library library, ITypeSymbol? type, string name) => type.WithBases()
        .OfType<INamedTypeSymbol>()
        .FirstOrDefault(one => library.NameOf(one.OriginalDefinition) == name)
        ?.TypeArguments[0];
}
