namespace ThreatConnect.Raw;

// The indicators that hang on one object and can be read from there.
internal interface IRawIndicatorPivot
{
    Task<RawResponse> ListIndicatorsAsync(ListQuery query, CancellationToken cancellationToken);

    Task<RawResponse> ListIndicatorsByTypeAsync(string indicatorType, ListQuery query, CancellationToken cancellationToken);

    Task<RawResponse> GetIndicatorAsync(string indicatorType, string indicator, CancellationToken cancellationToken);
}
