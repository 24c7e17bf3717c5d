namespace ThreatConnect.Generator.Model;

/// <summary>All that the API document says.</summary>
internal sealed record DocumentModel
{
    public EquatableArray<FilterModel> CommonFilters { get; init; }

    public EquatableArray<GroupTypeModel> Groups { get; init; }

    public EquatableArray<IndicatorTypeModel> Indicators { get; init; }

    public EquatableArray<AssetsModel> Assets { get; init; }

    /// <summary>One, or none if there is no document at all.</summary>
    public EquatableArray<KnownTypesModel> KnownTypes { get; init; }
}
