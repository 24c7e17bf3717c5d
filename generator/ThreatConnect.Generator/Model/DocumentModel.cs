namespace ThreatConnect.Generator.Model;

// The content of the API document. Like every model it is text only and equal by value, because the pipeline compares it.
internal sealed record DocumentModel
{
    public EquatableArray<FilterModel> CommonFilters { get; init; }

    public EquatableArray<GroupTypeModel> Groups { get; init; }

    public EquatableArray<IndicatorTypeModel> Indicators { get; init; }

    public EquatableArray<AssetsModel> Assets { get; init; }

    public EquatableArray<RequestConversionModel> Conversions { get; init; }

    // One, or none if the project has no document.
    public EquatableArray<KnownTypesModel> KnownTypes { get; init; }
}
