namespace ThreatConnect.Quickstart.Loading;

/// <summary>The types that can be loaded: those for which the client has a typed collection.</summary>
internal static class TypeLoaders
{
    public static IReadOnlyList<ITypeLoader> All { get; } = [.. GroupLoaders.All, .. IndicatorLoaders.All];
}
