namespace ThreatConnect.Raw;

// The indicators that hang on one object.
internal interface IRawIndicators : IRawIndicatorPivot
{
    Task<RawResponse> AddIndicatorAsync(string indicatorType, string indicator, CancellationToken cancellationToken);

    Task<RawResponse> DeleteIndicatorAsync(string indicatorType, string indicator, CancellationToken cancellationToken);
}
