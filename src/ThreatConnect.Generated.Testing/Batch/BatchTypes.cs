namespace ThreatConnect.Testing.Batch;

/// <summary>Types by what a content calls them: the names of §5.1 and §6.1.</summary>
internal static class BatchTypes
{
    public static IndicatorType? Indicator(string? name) => IndicatorTypes.All.FirstOrDefault(type => type.Name == name);

    public static GroupType? Group(string? name) => GroupTypes.All.FirstOrDefault(type => type.Name == name);
}
