namespace ThreatConnect.Testing.Kinds;

internal static class ItemKinds
{
    public static GroupKind Groups { get; } = new();

    public static IndicatorKind Indicators { get; } = new();

    public static TaskKind Tasks { get; } = new();

    public static VictimKind Victims { get; } = new();

    public static VictimAssetKind VictimAssets { get; } = new();

    public static AdversaryAssetKind AdversaryAssets { get; } = new();

    // The kinds whose items have attributes, labels, tags and associations.
    public static IReadOnlyList<ItemKind> Parents { get; } = [Groups, Indicators, Tasks, Victims];
}
