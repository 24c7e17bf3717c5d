namespace ThreatConnect.Quickstart.Loading;

// The types that can be loaded: those for which the client has a typed collection.
internal static class TypeLoaders
{
    private static readonly HashSet<ITypeLoader> s_groups = [.. GroupLoaders.All];

    public static IReadOnlyList<ITypeLoader> All { get; } = [.. GroupLoaders.All, .. IndicatorLoaders.All];

    public static bool IsGroup(ITypeLoader loader) => s_groups.Contains(loader);
}
