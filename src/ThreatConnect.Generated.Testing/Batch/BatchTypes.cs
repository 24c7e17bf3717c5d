namespace ThreatConnect.Testing.Batch;

// Types by what a content calls them: the names of evidence.md §5.1 and §6.1.
internal static class BatchTypes
{
    public static IndicatorType? ByName(this IndicatorTypeDirectory types, string? name) => types.All.FirstOrDefault(type => type.Name == name);

    public static GroupType? Group(string? name) => GroupTypes.All.FirstOrDefault(type => type.Name == name);
}
