namespace ThreatConnect.Generator.Model;

// All that the API document says.
internal sealed record DocumentModel
{
    public EquatableArray<FilterModel> CommonFilters { get; init; }

    public EquatableArray<GroupTypeModel> Groups { get; init; }

    public EquatableArray<IndicatorTypeModel> Indicators { get; init; }

    public EquatableArray<AssetsModel> Assets { get; init; }

    // One, or none if there is no document at all.
    public EquatableArray<KnownTypesModel> KnownTypes { get; init; }
}
