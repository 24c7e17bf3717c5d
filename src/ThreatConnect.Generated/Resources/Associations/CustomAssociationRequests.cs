using ThreatConnect.Protocol;

namespace ThreatConnect.Resources;

// The requests for the indicators that a custom association type associates with an indicator.
internal sealed class CustomAssociationRequests(RawIndicatorClient raw, string association) : IRawIndicators
{
    public Task<RawResponse> ListIndicatorsAsync(PageQuery page, CancellationToken cancellationToken) =>
        raw.ListCustomAssociationsAsync(association, page, cancellationToken);

    public Task<RawResponse> ListIndicatorsByTypeAsync(string indicatorType, PageQuery page, CancellationToken cancellationToken) =>
        raw.ListCustomAssociationsByTypeAsync(association, indicatorType, page, cancellationToken);

    public Task<RawResponse> GetIndicatorAsync(string indicatorType, string indicator, CancellationToken cancellationToken) =>
        raw.GetCustomAssociationAsync(association, indicatorType, indicator, cancellationToken);

    public Task<RawResponse> AddIndicatorAsync(string indicatorType, string indicator, CancellationToken cancellationToken) =>
        raw.AddCustomAssociationAsync(association, indicatorType, indicator, cancellationToken);

    public Task<RawResponse> DeleteIndicatorAsync(string indicatorType, string indicator, CancellationToken cancellationToken) =>
        raw.DeleteCustomAssociationAsync(association, indicatorType, indicator, cancellationToken);
}
