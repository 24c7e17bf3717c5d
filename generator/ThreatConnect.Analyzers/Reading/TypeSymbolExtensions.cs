using Microsoft.CodeAnalysis;

namespace ThreatConnect.Analyzers.Reading;

/// <summary>What type symbols do not offer themselves.</summary>
internal static class TypeSymbolExtensions
{
    /// <summary>The type and all that it derives from.</summary>
    public static IEnumerable<ITypeSymbol> WithBases(this ITypeSymbol? type)
    {
        for (var one = type; one is not null; one = one.BaseType)
        {
            yield return one;
        }
    }
}
