using Microsoft.CodeAnalysis;

namespace ThreatConnect.Analyzers.Reading;

// What type symbols do not offer themselves.
internal static class TypeSymbolExtensions
{
    // The type and all that it derives from.
    public static IEnumerable<ITypeSymbol> WithBases(this ITypeSymbol? type)
    {
        for (var one = type; one is not null; one = one.BaseType)
        {
            yield return one;
        }
    }
}
