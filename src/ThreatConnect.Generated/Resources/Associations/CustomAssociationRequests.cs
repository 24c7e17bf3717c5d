using ThreatConnect.Protocol;

namespace ThreatConnect.Resources;

// The requests for the indicators that a custom association type associates with an indicator.
internal sealed class CustomAssociationRequests(RawIndicatorClient raw, string association) : IRawIndicators
{
    public Task<RawResponse> ListIndicatorsAsync(ListQuery query, CancellationToken cancellationToken) =>
        raw.ListCustomAssociationsAsync(association, query, cancellationToken);

    public Task<RawResponse> ListIndicatorsByTypeAsync(string indicatorType, ListQuery query, CancellationToken cancellationToken) =>
        raw.ListCustomAssociationsByTypeAsync(association, indicatorType, query, cancellationToken);

    public Task<RawResponse> GetIndicatorAsync(string indicatorType, string indicator, CancellationToken cancellationToken) =>
        raw.GetCustomAssociationAsync(association, indicatorType, indicator, cancellationToken);

    public Task<RawResponse> AddIndicatorAsync(string indicatorType, string indicator, CancellationToken cancellationToken) =>
        raw.AddCustomAssociationAsync(association, indicatorType, indicator, cancellationToken);

    public Task<RawResponse> DeleteIndicatorAsync(string indicatorType, string indicator, CancellationToken cancellationToken) =>
        raw.DeleteCustomAssociationAsync(association, indicatorType, indicator, cancellationToken);
}
